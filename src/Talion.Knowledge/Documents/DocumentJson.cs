using System.Text.Json.Serialization;

namespace Talion.Knowledge.Documents;

[JsonSerializable(typeof(StoredArticle))]
[JsonSerializable(typeof(StoredEvent[]))]
sealed partial class DocumentJson : JsonSerializerContext;
