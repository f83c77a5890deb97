using System.Text.Json.Serialization;
using Talion.Knowledge.Building;
using Talion.Knowledge.Resolution.Duplicates;

namespace Talion.Knowledge.Documents;

[JsonSerializable(typeof(StoredArticle))]
[JsonSerializable(typeof(StoredEvent))]
[JsonSerializable(typeof(StoredEvent[]))]
[JsonSerializable(typeof(NearCopy[]))]
[JsonSerializable(typeof(ResolutionState))]
sealed partial class DocumentJson : JsonSerializerContext;
