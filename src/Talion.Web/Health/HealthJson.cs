using System.Text.Json;
using System.Text.Json.Serialization;

namespace Talion.Web.Health;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HealthReport))]
sealed partial class HealthJson : JsonSerializerContext;
