using System.Text.Json.Serialization;
using Talion.Knowledge.Resolution.Duplicates;

namespace Talion.Knowledge.Documents;

[JsonSerializable(typeof(StoredArticle))]
[JsonSerializable(typeof(StoredEvent[]))]
[JsonSerializable(typeof(NearCopy[]))]
sealed partial class DocumentJson : JsonSerializerContext;
