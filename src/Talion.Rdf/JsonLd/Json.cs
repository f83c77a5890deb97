using System.Text.Json;
using System.Text.Json.Nodes;

namespace Talion.Rdf.JsonLd;

/// <summary>What the algorithms ask of JSON values.</summary>
static class Json
{
    /// <summary>The text of a JSON string; <see langword="null"/> for anything else.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static bool IsScalar(JsonNode? node) => node is JsonValue;

    public static bool IsTrue(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;

    /// <summary>The items of an array, or the one value that stands for it; nothing for null.</summary>
    public static IReadOnlyList<JsonNode?> Items(JsonNode? node)
    {
        if (node is null)
            return [];
        return node is JsonArray array ? [.. array] : [node];
    }

    public static JsonArray Array(JsonNode? node) => node switch
    {
        JsonArray array => Free(array),
        null => [],
        _ => new JsonArray(Free(node)),
    };

    public static bool IsValue(JsonNode? node) => node is JsonObject value && value.ContainsKey("@value");

    public static bool IsList(JsonNode? node) => node is JsonObject value && value.ContainsKey("@list");

    public static bool IsGraph(JsonNode? node) =>
        node is JsonObject value && value.ContainsKey("@graph") && value.All(entry => entry.Key is "@graph" or "@id" or "@index");

    /// <summary>The node itself where it has no parent, else a copy, since a node of this model can have but one parent.</summary>
    public static T Free<T>(T node)
        where T : JsonNode => node.Parent is null ? node : (T)node.DeepClone();

    /// <summary>Adds values to the array of a property.</summary>
    public static void Add(JsonObject target, string property, JsonNode? values)
    {
        if (target[property] is not JsonArray array)
            target[property] = array = target.ContainsKey(property) ? Array(target[property]) : [];
        foreach (var value in Items(values))
            array.Add(value is null ? null : Free(value));
    }

    /// <summary>Adds a value, which is put into an array only where there is more than one or where that is asked for.</summary>
    public static void AddCompact(JsonObject target, string property, JsonNode? value, bool asArray)
    {
        var free = value is null ? null : Free(value);
        if (asArray && !target.ContainsKey(property))
            target[property] = new JsonArray();
        if (!target.TryGetPropertyValue(property, out var present))
            target[property] = free;
        else if (free is JsonArray several)
        {
            foreach (var item in Items(several))
                AddCompact(target, property, item, asArray: true);
        }
        else if (present is JsonArray array)
            array.Add(free);
        else
            target[property] = new JsonArray(present is null ? null : Free(present), free);
    }
}
