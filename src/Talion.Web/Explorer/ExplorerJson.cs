using System.Text.Json;
using System.Text.Json.Serialization;
using Talion.Web.Explorer.Articles;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.Ladders;
using Talion.Web.Explorer.Outlines;
using Talion.Web.Explorer.Questions;
using Talion.Web.Explorer.Reviews;
using Talion.Web.Explorer.Searching;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticlePage))]
[JsonSerializable(typeof(CoverageList))]
[JsonSerializable(typeof(DisagreementList))]
[JsonSerializable(typeof(EventList))]
[JsonSerializable(typeof(EventPage))]
[JsonSerializable(typeof(LadderPage))]
[JsonSerializable(typeof(Outline))]
[JsonSerializable(typeof(Overview))]
[JsonSerializable(typeof(PassedOverList))]
[JsonSerializable(typeof(PointList))]
[JsonSerializable(typeof(QuestionList))]
[JsonSerializable(typeof(SearchPage))]
[JsonSerializable(typeof(ThingPage))]
sealed partial class ExplorerJson : JsonSerializerContext;
