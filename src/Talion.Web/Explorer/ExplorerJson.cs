using System.Text.Json;
using System.Text.Json.Serialization;
using Talion.Web.Explorer.Articles;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.Ladders;

namespace Talion.Web.Explorer;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticlePage))]
[JsonSerializable(typeof(EventList))]
[JsonSerializable(typeof(EventPage))]
[JsonSerializable(typeof(LadderPage))]
[JsonSerializable(typeof(Overview))]
sealed partial class ExplorerJson : JsonSerializerContext;
