using System.Text.Json.Nodes;

namespace Talion.Rdf.JsonLd;

/// <summary>
/// Compaction: an expanded document in the words of a context (JSON-LD 1.1 API, section 6.1). Named graphs stay objects with <c>@graph</c>.
/// </summary>
sealed partial class Compactor
{
    readonly ActiveContext active;
    readonly InverseContext inverse;
    readonly ContextProcessor contexts = new(loadContext: null);

    public Compactor(JsonNode? context)
    {
        active = contexts.Process(new ActiveContext(documentBase: null), context);
        inverse = new InverseContext(active);
    }

    public JsonNode? Compact(JsonNode? element, string? property = null) => element switch
    {
        JsonArray array => CompactArray(array, property),
        JsonObject value when Json.IsValue(value) || IsReference(value) => CompactValue(property, value),
        JsonObject list when Json.IsList(list) && active.Find(property)?.Has("@list") == true => AsArray(Compact(list["@list"], property)),
        JsonObject node => CompactNode(node, property),
        _ => element?.DeepClone(),
    };

    JsonNode? CompactArray(JsonArray array, string? property)
    {
        JsonNode?[] items = [.. array.Select(item => Compact(item, property)).Where(item => item is not null)];
        var container = active.Find(property)?.Container ?? [];
        return items.Length == 1 && !container.Contains("@list") && !container.Contains("@set") ? items[0] : new JsonArray(items);
    }

    static JsonArray AsArray(JsonNode? node) => Json.Array(node);

    static bool IsReference(JsonObject value) => value.Count == 1 && value.ContainsKey("@id");

    JsonObject CompactNode(JsonObject element, string? property)
    {
        var result = new JsonObject();
        foreach (var (name, value) in element.OrderBy(entry => Rank(entry.Key)).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            switch (name)
            {
                case "@id":
                    result[Alias("@id")] = CompactIri(Json.Text(value)!, isVocabulary: false);
                    break;
                case "@type":
                    CompactTypes(result, value);
                    break;
                case "@graph":
                    result[Alias("@graph")] = AsArray(Compact(value, "@graph"));
                    break;
                case "@list":
                    result[Alias("@list")] = AsArray(Compact(value, property));
                    break;
                default:
                    CompactProperty(result, name, (JsonArray)value!);
                    break;
            }
        }
        return result;
    }

    /// <summary>The name first, then the type, and graphs after everything that is said of them.</summary>
    static int Rank(string key) => key switch { "@id" => 0, "@type" => 1, "@graph" => 3, _ => 2 };

    void CompactTypes(JsonObject result, JsonNode? types)
    {
        JsonNode[] compact = [.. Json.Items(types).Select(type => (JsonNode)CompactIri(Json.Text(type)!, isVocabulary: true))];
        var isArray = compact.Length > 1 || active.Find("@type")?.Has("@set") == true;
        result[Alias("@type")] = isArray ? new JsonArray(compact) : compact[0];
    }

    void CompactProperty(JsonObject result, string name, JsonArray values)
    {
        if (values.Count == 0)
            Json.AddCompact(result, CompactIri(name, isVocabulary: true, new JsonArray()), new JsonArray(), asArray: true);
        foreach (var value in values)
        {
            var term = CompactIri(name, isVocabulary: true, value);
            var definition = active.Find(term);
            var compact = Json.IsList(value) && definition?.Has("@list") != true
                ? new JsonObject { [Alias("@list")] = AsArray(Compact(((JsonObject)value!)["@list"], term)) }
                : Compact(value, term);
            AddValue(result, term, definition, value, compact);
        }
    }

    void AddValue(JsonObject result, string term, TermDefinition? definition, JsonNode? value, JsonNode? compact)
    {
        var target = definition?.Nest is { } nest ? Nested(result, nest == "@nest" ? Alias(nest) : nest) : result;
        if (definition?.Has("@list") == true && Json.IsList(value))
            target[term] = target.ContainsKey(term) ? new JsonArray(Json.Free(target[term]!), Json.Free(compact!)) : Json.Free(compact!);
        else if (definition is not null && TryAddToMap(target, term, definition, value, compact))
            return;
        else
            Json.AddCompact(target, term, compact, asArray: definition?.Has("@set") == true || term == Alias("@graph"));
    }

    /// <summary>Puts a value under its language, its name or its type, where the term's container says so.</summary>
    bool TryAddToMap(JsonObject target, string term, TermDefinition definition, JsonNode? value, JsonNode? compact)
    {
        string? key = null;
        if (definition.Has("@language") && Json.IsValue(value))
        {
            key = Json.Text(value!["@language"]) ?? CompactIri("@none", isVocabulary: true);
            compact = compact is JsonObject item ? item[Alias("@value")] : compact;
        }
        else if (definition.Has("@id") && compact is JsonObject named)
            key = Take(named, Alias("@id")) ?? CompactIri("@none", isVocabulary: true);
        else if (definition.Has("@type") && compact is JsonObject typed)
            key = TakeType(typed) ?? CompactIri("@none", isVocabulary: true);
        if (key is null)
            return false;
        Json.AddCompact(Nested(target, term), key, compact, asArray: definition.Has("@set"));
        return true;
    }

    static string? Take(JsonObject node, string key)
    {
        var text = Json.Text(node[key]);
        node.Remove(key);
        return text;
    }

    /// <summary>The first type, which becomes a key; what is left stays in the node.</summary>
    string? TakeType(JsonObject node)
    {
        var key = Alias("@type");
        if (node[key] is not JsonArray types)
            return Take(node, key);
        var first = Json.Text(types[0]);
        types.RemoveAt(0);
        if (types.Count == 1)
            node[key] = Json.Text(types[0]);
        return first;
    }

    static JsonObject Nested(JsonObject target, string key)
    {
        if (target[key] is not JsonObject nested)
            target[key] = nested = [];
        return nested;
    }

    string Alias(string keyword) => CompactIri(keyword, isVocabulary: true);
}
