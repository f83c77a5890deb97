using System.Text.Json.Nodes;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.JsonLd;

/// <summary>Choosing terms and writing values in their short form (sections 6.2 and 6.3).</summary>
sealed partial class Compactor
{
    string CompactIri(string iri, bool isVocabulary, JsonNode? value = null)
    {
        if (isVocabulary && inverse.Contains(iri) && SelectTerm(iri, value) is { } term)
            return term;
        if (isVocabulary && active.Vocabulary is { } vocabulary && iri.Length > vocabulary.Length
            && iri.StartsWith(vocabulary, StringComparison.Ordinal)
            && active.Find(iri[vocabulary.Length..]) is null && !iri[vocabulary.Length..].Contains(':', StringComparison.Ordinal))
            return iri[vocabulary.Length..];
        return Keywords.Contains(iri) ? iri : CompactByPrefix(iri, value) ?? Unconfused(iri);
    }

    /// <summary>An IRI in full, where it cannot be taken for a prefix and a suffix (section 6.2, step 9).</summary>
    string Unconfused(string iri)
    {
        var colon = iri.IndexOf(':', StringComparison.Ordinal);
        var isConfused = colon > 0 && active.Find(iri[..colon]) is { Iri: not null, IsPrefix: true }
            && !iri.AsSpan(colon + 1).StartsWith("//");
        return isConfused ? throw new RdfSyntaxException($"The context's prefix \"{iri[..colon]}\" hides the scheme of <{iri}>.") : iri;
    }

    string? CompactByPrefix(string iri, JsonNode? value)
    {
        string? best = null;
        foreach (var (term, definition) in active.Terms)
        {
            if (definition is not { Iri: { } start, IsPrefix: true } || start == iri || !iri.StartsWith(start, StringComparison.Ordinal))
                continue;
            var candidate = $"{term}:{iri[start.Length..]}";
            var isFree = !iri.AsSpan(start.Length).StartsWith("//")
                && (active.Find(candidate) is not { } taken || (taken.Iri == iri && value is null));
            var isBetter = best is null || candidate.Length < best.Length
                || (candidate.Length == best.Length && string.CompareOrdinal(candidate, best) < 0);
            if (isFree && isBetter)
                best = candidate;
        }
        return best;
    }

    string? SelectTerm(string iri, JsonNode? value)
    {
        List<string> containers = [];
        var (kind, wanted) = ("@language", "@null");
        if (value is JsonObject list && list["@list"] is JsonArray items)
        {
            containers.Add("@list");
            (kind, wanted) = ListKind(items);
        }
        else if (Json.IsValue(value))
        {
            (kind, wanted) = ValueKind((JsonObject)value!);
            // A map by language would lose the direction.
            if (kind == "@language" && wanted != "@null" && !((JsonObject)value!).ContainsKey("@direction"))
                containers.AddRange(["@language", "@language@set"]);
            containers.Add("@set");
        }
        else if (value is JsonObject)
        {
            (kind, wanted) = ("@type", "@id");
            containers.AddRange(["@id", "@id@set", "@type", "@set@type", "@set"]);
        }
        containers.Add("@none");
        if (value is JsonObject { Count: 1 } && Json.IsValue(value))
            containers.AddRange(["@language", "@language@set"]);
        return inverse.Select(iri, containers, kind, Preferred(kind, wanted, value));
    }

    string[] Preferred(string kind, string wanted, JsonNode? value)
    {
        if (kind == "@any")
            return ["@none"];
        if (wanted != "@id" || Json.Text((value as JsonObject)?["@id"]) is not { } id)
            return wanted == "@id" ? ["@id", "@vocab", "@none"] : [wanted, "@none"];
        var isTerm = active.Find(CompactIri(id, isVocabulary: true))?.Iri == id;
        return isTerm ? ["@vocab", "@id", "@none"] : ["@id", "@vocab", "@none"];
    }

    /// <summary>What all items of a list have in common.</summary>
    static (string Kind, string Value) ListKind(JsonArray items)
    {
        if (items.Count == 0)
            return ("@any", "@none");
        var all = items.Select(item => Json.IsValue(item) ? ValueKind((JsonObject)item!) : (Kind: "@type", Value: "@id"));
        var kinds = all.Distinct().ToList();
        if (kinds.Count == 1)
            return kinds[0];
        return kinds.All(kind => kind.Kind == "@language") ? ("@language", "@none") : ("@type", "@none");
    }

    static (string Kind, string Value) ValueKind(JsonObject value)
    {
        if (Json.Text(value["@type"]) is { } type)
            return ("@type", type);
        if (Json.Text(value["@direction"]) is { } direction)
            return ("@language", $"{Json.Text(value["@language"])}_{direction}");
        if (Json.Text(value["@language"]) is { } language)
            return ("@language", language);
        return ("@language", "@null");
    }

    JsonNode? CompactValue(string? property, JsonObject value)
    {
        var definition = active.Find(property);
        if (Json.Text(value["@id"]) is { } id)
            return CompactReference(definition, id);
        var content = value["@value"];
        var type = Json.Text(value["@type"]);
        if (type is not null)
            return type == definition?.Type ? content?.DeepClone() : Typed(type, content);
        if (definition?.Type is not (null or "@none" or "@id" or "@vocab")
            || (Json.Text(content) is not null && !SpeaksLanguage(definition, value)))
            return Tagged(value, content);
        return content?.DeepClone();
    }

    JsonNode CompactReference(TermDefinition? definition, string id) => definition?.Type switch
    {
        "@id" => CompactIri(id, isVocabulary: false),
        "@vocab" => CompactIri(id, isVocabulary: true),
        _ => new JsonObject { [Alias("@id")] = CompactIri(id, isVocabulary: false) },
    };

    bool SpeaksLanguage(TermDefinition? definition, JsonObject value) =>
        Json.Text(value["@language"]) == (definition?.HasLanguage == true ? definition.Language : active.Language)
        && Json.Text(value["@direction"]) == (definition?.HasDirection == true ? definition.Direction : active.Direction);

    JsonObject Typed(string type, JsonNode? content) =>
        new() { [Alias("@type")] = CompactIri(type, isVocabulary: true), [Alias("@value")] = content?.DeepClone() };

    JsonObject Tagged(JsonObject value, JsonNode? content)
    {
        var result = new JsonObject();
        foreach (var keyword in new[] { "@direction", "@language" })
        {
            if (Json.Text(value[keyword]) is { } tag)
                result[Alias(keyword)] = tag;
        }
        result[Alias("@value")] = content?.DeepClone();
        return result;
    }
}
