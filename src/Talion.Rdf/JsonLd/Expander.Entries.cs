using System.Text.Json.Nodes;

namespace Talion.Rdf.JsonLd;

/// <summary>The entries of an object, keyword by keyword and property by property (section 5.1.2, steps 13 and 14).</summary>
sealed partial class Expander
{
    void ExpandEntries(ActiveContext active, ActiveContext typeScope, string? property, JsonObject element, JsonObject result)
    {
        List<JsonNode?> nested = [];
        foreach (var (key, value) in Sorted(element))
        {
            if (key == "@context")
                continue;
            var name = contexts.ExpandIri(active, key, isVocabulary: true);
            if (name == "@nest")
                nested.AddRange(Json.Items(value));
            else if (Keywords.Contains(name))
                ExpandKeyword(active, typeScope, property, name!, value, result);
            else if (name?.Contains(':', StringComparison.Ordinal) == true)
                ExpandProperty(active, key, name, value, result);
        }
        foreach (var inner in nested)
            ExpandEntries(active, typeScope, property, inner as JsonObject ?? throw Invalid("@nest must hold objects."), result);
    }

    void ExpandKeyword(ActiveContext active, ActiveContext typeScope, string? property, string keyword, JsonNode? value, JsonObject result)
    {
        if (property == "@reverse")
            throw Invalid($"{keyword} cannot stand within @reverse.");
        if (result.ContainsKey(keyword) && keyword is not ("@included" or "@type" or "@reverse"))
            throw Invalid($"{keyword} is said twice.");
        switch (keyword)
        {
            case "@id":
                result["@id"] = contexts.ExpandIri(active, Json.Text(value) ?? throw Invalid("@id must be a string."),
                    isDocumentRelative: true);
                break;
            case "@type":
                foreach (var type in Json.Items(value))
                    Json.Add(result, "@type",
                        contexts.ExpandIri(typeScope, Json.Text(type) ?? throw Invalid("@type must be a string or strings."),
                            isDocumentRelative: true, isVocabulary: true));
                break;
            case "@graph" or "@included":
                Json.Add(result, keyword, Expand(active, "@graph", value));
                break;
            case "@value":
                result["@value"] = value?.DeepClone();
                break;
            case "@language" or "@index" or "@direction":
                var text = Json.Text(value) ?? throw Invalid($"{keyword} must be a string.");
                if (keyword == "@direction" && text is not ("ltr" or "rtl"))
                    throw Invalid("@direction must be \"ltr\" or \"rtl\".");
                result[keyword] = keyword == "@language" ? text.ToLowerInvariant() : text;
                break;
            case "@list" when property is not (null or "@graph"):
                result["@list"] = Json.Array(Expand(active, property, value));
                break;
            case "@set":
                result["@set"] = Json.Array(Expand(active, property, value));
                break;
            case "@reverse":
                ExpandReverse(active, value as JsonObject ?? throw Invalid("@reverse must be an object."), result);
                break;
            default:
                break;
        }
    }

    void ExpandReverse(ActiveContext active, JsonObject value, JsonObject result)
    {
        if (Expand(active, "@reverse", value) is not JsonObject expanded)
            return;
        foreach (var (name, items) in expanded.ToList())
        {
            if (name == "@reverse")
            {
                foreach (var (back, subjects) in items!.AsObject())
                    Json.Add(result, back, subjects);
            }
            else
                AddReverse(result, name, items);
        }
    }

    static void AddReverse(JsonObject result, string name, JsonNode? items)
    {
        if (Json.Items(items).Any(item => Json.IsValue(item) || Json.IsList(item)))
            throw Invalid("What a reverse property leads to must be nodes.");
        if (result["@reverse"] is not JsonObject reverse)
            result["@reverse"] = reverse = [];
        Json.Add(reverse, name, items);
    }

    void ExpandProperty(ActiveContext active, string key, string name, JsonNode? value, JsonObject result)
    {
        var definition = active.Find(key);
        var expanded = ExpandPropertyValue(active, key, definition, value);
        if (expanded is null)
            return;
        if (definition?.Has("@list") == true && !Json.IsList(expanded))
            expanded = new JsonObject { ["@list"] = Json.Array(expanded) };
        if (definition is not null && definition.Has("@graph") && !definition.Has("@id") && !definition.Has("@index"))
            expanded = new JsonArray([.. Json.Items(expanded).Select(item => AsGraph(item))]);
        if (definition?.IsReverse == true)
            AddReverse(result, name, expanded);
        else
            Json.Add(result, name, expanded);
    }

    JsonNode? ExpandPropertyValue(ActiveContext active, string key, TermDefinition? definition, JsonNode? value)
    {
        if (definition?.Type == "@json")
            return new JsonObject { ["@value"] = value?.DeepClone(), ["@type"] = "@json" };
        if (value is JsonObject map && definition is not null)
        {
            if (definition.Has("@language"))
                return ExpandLanguageMap(active, definition, map);
            if (definition.Has("@index") || definition.Has("@type") || definition.Has("@id"))
                return ExpandIndexMap(active, key, definition, map);
        }
        return Expand(active, key, value);
    }

    JsonArray ExpandLanguageMap(ActiveContext active, TermDefinition definition, JsonObject map)
    {
        var result = new JsonArray();
        foreach (var (language, values) in Sorted(map))
        {
            foreach (var value in Json.Items(values).Where(value => value is not null))
            {
                var item = new JsonObject { ["@value"] = Json.Text(value) ?? throw Invalid("A language map must hold strings.") };
                if (contexts.ExpandIri(active, language, isVocabulary: true) != "@none")
                    item["@language"] = language.ToLowerInvariant();
                if ((definition.HasDirection ? definition.Direction : active.Direction) is { } direction)
                    item["@direction"] = direction;
                result.Add(item);
            }
        }
        return result;
    }

    JsonArray ExpandIndexMap(ActiveContext active, string key, TermDefinition definition, JsonObject map)
    {
        var result = new JsonArray();
        var isGraph = definition.Has("@graph");
        foreach (var (index, values) in Sorted(map))
        {
            var scope = definition.Has("@type") || definition.Has("@id") ? active.Previous ?? active : active;
            if (definition.Has("@type") && scope.Find(index) is { HasContext: true } type)
                scope = contexts.Process(scope, type.Context);
            var items = ExpandArray(scope, key, (JsonArray)Json.Array(values?.DeepClone()), isFromMap: true);
            var name = contexts.ExpandIri(active, index, isDocumentRelative: definition.Has("@id"), isVocabulary: !definition.Has("@id"));
            foreach (var item in items.ToList())
            {
                var node = (JsonObject)(isGraph && !Json.IsGraph(item) ? AsGraph(item) : Json.Free(item!));
                if (contexts.ExpandIri(active, index, isVocabulary: true) != "@none")
                    AddIndex(active, definition, index, name, node);
                result.Add(node);
            }
        }
        return result;
    }

    void AddIndex(ActiveContext active, TermDefinition definition, string index, string? name, JsonObject node)
    {
        if (definition.Has("@id"))
            node["@id"] ??= name;
        else if (definition.Has("@type"))
        {
            var types = new JsonArray(name);
            foreach (var type in Json.Items(node["@type"]))
                types.Add(type?.DeepClone());
            node["@type"] = types;
        }
        else if (definition.Index == "@index")
            node["@index"] ??= index;
        else if (contexts.ExpandIri(active, definition.Index, isVocabulary: true) is { } property)
            Json.Add(node, property, ExpandValue(active, definition.Index, index));
    }

    static JsonObject AsGraph(JsonNode? item) => new() { ["@graph"] = Json.Array(item) };
}
