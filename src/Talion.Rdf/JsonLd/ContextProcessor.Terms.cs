using System.Text.Json.Nodes;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.JsonLd;

/// <summary>Creating term definitions and expanding IRIs (JSON-LD 1.1 API, sections 4.2 and 5.2).</summary>
sealed partial class ContextProcessor
{
    static readonly string[] Containers = ["@graph", "@id", "@index", "@language", "@list", "@set", "@type"];

    /// <summary>Expands a name; <see langword="null"/> for one that is out of use.</summary>
    public string? ExpandIri(ActiveContext active, string? value, bool isDocumentRelative = false, bool isVocabulary = false,
        Definitions? definitions = null)
    {
        if (value is null || Keywords.Contains(value))
            return value;
        if (Keywords.HasForm(value))
            return null;
        if (definitions?.IsPending(value) == true)
            Define(active, definitions, value);
        if (active.Find(value) is { } definition && (isVocabulary || Keywords.Contains(definition.Iri)))
            return definition.Iri;
        var colon = value.IndexOf(':', Math.Min(1, value.Length));
        if (colon > 0 && ExpandCompactIri(active, value, colon, definitions) is { } absolute)
            return absolute;
        if (isVocabulary && active.Vocabulary is not null)
            return active.Vocabulary + value;
        return isDocumentRelative && active.Base is not null ? IriReference.Resolve(active.Base, value) : value;
    }

    string? ExpandCompactIri(ActiveContext active, string value, int colon, Definitions? definitions)
    {
        var prefix = value[..colon];
        var suffix = value[(colon + 1)..];
        if (prefix == "_" || suffix.StartsWith("//", StringComparison.Ordinal))
            return value;
        if (definitions?.IsPending(prefix) == true)
            Define(active, definitions, prefix);
        if (active.Find(prefix) is { Iri: not null, IsPrefix: true } definition)
            return definition.Iri + suffix;
        return IriReference.IsAbsolute(value) ? value : null;
    }

    void Define(ActiveContext active, Definitions definitions, string term)
    {
        if (definitions.HasBegun(term, out var isFinished))
        {
            if (!isFinished)
                throw Invalid($"The term \"{term}\" is defined by itself.");
            return;
        }
        if (term.Length == 0)
            throw Invalid("A term cannot be empty.");
        if (Keywords.Contains(term) && term != "@type")
            throw Invalid($"The keyword {term} cannot be defined anew.");
        if (Keywords.HasForm(term) && term != "@type")
            return;
        definitions.Begin(term);
        active.Terms.Remove(term);
        if (Create(active, definitions, term) is { } definition)
            active.Terms[term] = definition;
        definitions.Finish(term);
    }

    TermDefinition? Create(ActiveContext active, Definitions definitions, string term)
    {
        var value = definitions.Context[term];
        var isSimple = value is null or JsonValue;
        var properties = value switch
        {
            JsonObject entries => entries,
            null => new JsonObject { ["@id"] = null },
            _ when Json.Text(value) is { } text => new JsonObject { ["@id"] = text },
            _ => throw Invalid($"The term \"{term}\" must be defined by a string, an object or null."),
        };
        var definition = new TermDefinition();
        SetType(definition, active, definitions, properties, term);
        if (properties["@reverse"] is { } reverse)
        {
            definition.IsReverse = true;
            definition.Iri = ExpandIri(active, Json.Text(reverse) ?? throw Invalid("@reverse must be an IRI."), isVocabulary: true,
                definitions: definitions);
        }
        else if (!TrySetIri(definition, active, definitions, properties, term, isSimple))
            return null;
        SetContainer(definition, properties);
        SetRest(definition, properties);
        return definition;
    }

    void SetType(TermDefinition definition, ActiveContext active, Definitions definitions, JsonObject properties, string term)
    {
        if (!properties.TryGetPropertyValue("@type", out var type))
            return;
        var expanded = ExpandIri(active, Json.Text(type) ?? throw Invalid($"@type of the term \"{term}\" must be a string."),
            isVocabulary: true, definitions: definitions);
        if (expanded is not ("@id" or "@vocab" or "@json" or "@none") && (expanded is null || !IriReference.IsAbsolute(expanded)))
            throw Invalid($"@type of the term \"{term}\" must be an IRI.");
        definition.Type = expanded;
    }

    bool TrySetIri(TermDefinition definition, ActiveContext active, Definitions definitions, JsonObject properties, string term,
        bool isSimple)
    {
        if (properties.TryGetPropertyValue("@id", out var id) && Json.Text(id) != term)
        {
            var text = Json.Text(id);
            if (id is not null && text is null)
                throw Invalid($"@id of the term \"{term}\" must be a string.");
            if (text is not null && Keywords.HasForm(text) && !Keywords.Contains(text))
                return false;
            definition.Iri = ExpandIri(active, text, isVocabulary: true, definitions: definitions);
            if (definition.Iri is "@context" || (text is not null && !IsIriOrKeyword(definition.Iri)))
                throw Invalid($"The term \"{term}\" stands for no IRI.");
            definition.IsPrefix = isSimple && term.IndexOfAny([':', '/']) < 0 && definition.Iri is { Length: > 0 } iri
                && (":/?#[]@".Contains(iri[^1], StringComparison.Ordinal) || iri.StartsWith("_:", StringComparison.Ordinal));
            return true;
        }
        definition.Iri = term == "@type" ? term : ExpandTerm(active, definitions, term);
        return true;
    }

    string ExpandTerm(ActiveContext active, Definitions definitions, string term)
    {
        var colon = term.IndexOf(':', 1);
        if (colon > 0)
            return ExpandCompactIri(active, term, colon, definitions) ?? term;
        var expanded = term.Contains('/', StringComparison.Ordinal)
            ? ExpandIri(active, term, isDocumentRelative: true)
            : active.Vocabulary + term;
        return IsIriOrKeyword(expanded) ? expanded! : throw Invalid($"The term \"{term}\" stands for no IRI.");
    }

    static bool IsIriOrKeyword(string? text) =>
        text is not null && (Keywords.Contains(text) || text.StartsWith("_:", StringComparison.Ordinal) || IriReference.IsAbsolute(text));

    static void SetContainer(TermDefinition definition, JsonObject properties)
    {
        if (properties["@container"] is not { } container)
            return;
        definition.Container = [.. Json.Items(container).Select(item => Json.Text(item) ?? "")];
        if (definition.Container.Any(item => !Containers.Contains(item)) || (definition.Has("@list") && definition.Container.Length > 1))
            throw Invalid($"There is no such @container: {container.ToJsonString()}");
        if (definition.Has("@type"))
            definition.Type ??= "@id";
    }

    static void SetRest(TermDefinition definition, JsonObject properties)
    {
        if (properties["@index"] is { } index)
            definition.Index = Json.Text(index) ?? throw Invalid("@index must be a string.");
        definition.HasContext = properties.TryGetPropertyValue("@context", out var context);
        definition.Context = context;
        if (properties.TryGetPropertyValue("@language", out var language) && !properties.ContainsKey("@type"))
        {
            definition.HasLanguage = true;
            definition.Language = Json.Text(language)?.ToLowerInvariant();
        }
        if (properties.TryGetPropertyValue("@direction", out var direction) && !properties.ContainsKey("@type"))
        {
            definition.HasDirection = true;
            definition.Direction = direction is null ? null : Direction(direction);
        }
        definition.Nest = Json.Text(properties["@nest"]);
        if (properties["@prefix"] is { } prefix)
            definition.IsPrefix = Json.IsTrue(prefix);
    }
}
