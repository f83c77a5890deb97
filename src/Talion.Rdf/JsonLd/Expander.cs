using System.Text.Json.Nodes;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.JsonLd;

/// <summary>
/// Expansion: a document without its context, every name an IRI and every value an object (JSON-LD 1.1 API, section 5.1).
/// </summary>
sealed partial class Expander(ContextProcessor contexts)
{
    public JsonArray Expand(ActiveContext active, JsonNode? document)
    {
        var expanded = Expand(active, property: null, document);
        if (expanded is JsonObject { Count: 1 } only && only["@graph"] is { } graph)
            expanded = graph;
        return Json.Array(expanded);
    }

    JsonNode? Expand(ActiveContext active, string? property, JsonNode? element, bool isFromMap = false) => element switch
    {
        null => null,
        JsonArray array => ExpandArray(active, property, array, isFromMap),
        JsonObject node => ExpandObject(active, property, node, isFromMap),
        _ when property is null or "@graph" => null,
        _ => ExpandScalar(active, property, element),
    };

    JsonArray ExpandArray(ActiveContext active, string? property, JsonArray array, bool isFromMap)
    {
        var isList = active.Find(property)?.Has("@list") == true;
        var result = new JsonArray();
        foreach (var item in array)
        {
            var expanded = Expand(active, property, item, isFromMap);
            if (isList && expanded is JsonArray)
                expanded = new JsonObject { ["@list"] = expanded };
            foreach (var part in Json.Items(expanded))
                result.Add(part is null ? null : Json.Free(part));
        }
        return result;
    }

    JsonObject ExpandScalar(ActiveContext active, string property, JsonNode value)
    {
        var definition = active.Find(property);
        if (definition?.HasContext == true)
            active = contexts.Process(active, definition.Context);
        return ExpandValue(active, property, value);
    }

    /// <summary>Section 5.3: a scalar as the term of its property says.</summary>
    JsonObject ExpandValue(ActiveContext active, string property, JsonNode value)
    {
        var definition = active.Find(property);
        var text = Json.Text(value);
        if (definition?.Type is "@id" or "@vocab" && text is not null)
        {
            var isVocabulary = definition.Type == "@vocab";
            return new() { ["@id"] = contexts.ExpandIri(active, text, isDocumentRelative: true, isVocabulary) };
        }
        var result = new JsonObject { ["@value"] = value.DeepClone() };
        if (definition?.Type is not (null or "@id" or "@vocab" or "@none"))
            result["@type"] = definition.Type;
        else if (text is not null)
        {
            if ((definition?.HasLanguage == true ? definition.Language : active.Language) is { } language)
                result["@language"] = language;
            if ((definition?.HasDirection == true ? definition.Direction : active.Direction) is { } direction)
                result["@direction"] = direction;
        }
        return result;
    }

    JsonNode? ExpandObject(ActiveContext active, string? property, JsonObject element, bool isFromMap)
    {
        var definition = active.Find(property);
        if (active.Previous is not null && !isFromMap && !IsValueOrReference(active, element))
            active = active.Previous;
        if (definition?.HasContext == true)
            active = contexts.Process(active, definition.Context);
        if (element.TryGetPropertyValue("@context", out var local))
            active = contexts.Process(active, local);
        var typeScope = active;
        foreach (var (key, value) in Sorted(element))
        {
            if (contexts.ExpandIri(typeScope, key, isVocabulary: true) == "@type")
                active = ScopeByTypes(active, typeScope, value);
        }
        var result = new JsonObject();
        ExpandEntries(active, typeScope, property, element, result);
        return Finish(result, property);
    }

    /// <summary>A value, or nothing but a reference, keeps the context that does not propagate.</summary>
    bool IsValueOrReference(ActiveContext active, JsonObject element)
    {
        string?[] names = [.. element.Select(entry => contexts.ExpandIri(active, entry.Key, isVocabulary: true))];
        return names.Contains("@value") || (names.Length == 1 && names[0] == "@id");
    }

    ActiveContext ScopeByTypes(ActiveContext active, ActiveContext typeScope, JsonNode? types)
    {
        foreach (var type in Json.Items(types).Select(Json.Text).OfType<string>().Order(StringComparer.Ordinal))
        {
            if (typeScope.Find(type) is { HasContext: true } definition)
                active = contexts.Process(active, definition.Context, propagates: false);
        }
        return active;
    }

    static JsonNode? Finish(JsonObject result, string? property)
    {
        if (result.TryGetPropertyValue("@value", out var value))
        {
            var isJson = Json.Items(result["@type"]).Select(Json.Text).Contains("@json");
            if (!isJson && value is JsonObject or JsonArray)
                throw Invalid("@value must be a string, a number, a boolean or null.");
            if (result.Any(entry => entry.Key is not ("@value" or "@type" or "@language" or "@direction" or "@index")))
                throw Invalid("A value object cannot have properties.");
            if (result["@type"] is JsonArray { Count: 1 } single)
                result["@type"] = Json.Text(single[0]);
            return (value is null && !isJson) || property is null or "@graph" ? null : result;
        }
        if (result.TryGetPropertyValue("@set", out var set))
            return set is null ? null : Json.Free(set);
        if (result.Count == 1 && result.ContainsKey("@language"))
            return null;
        var isNothing = result.Count == 0 || Json.IsList(result) || (result.Count == 1 && result.ContainsKey("@id"));
        return property is null or "@graph" && isNothing ? null : result;
    }

    static IEnumerable<KeyValuePair<string, JsonNode?>> Sorted(JsonObject element) =>
        element.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    static RdfSyntaxException Invalid(string reason) => new(reason);
}
