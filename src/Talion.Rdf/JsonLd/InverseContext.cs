namespace Talion.Rdf.JsonLd;

/// <summary>The terms of a context by what they stand for (JSON-LD 1.1 API, sections 4.3 and 4.4).</summary>
sealed class InverseContext
{
    readonly Dictionary<(string Iri, string Container, string Kind, string Value), string> terms = [];
    readonly HashSet<string> iris = new(StringComparer.Ordinal);

    public InverseContext(ActiveContext active)
    {
        var ordered = active.Terms.Where(pair => pair.Value.Iri is not null)
            .OrderBy(pair => pair.Key.Length)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (term, definition) in ordered)
        {
            iris.Add(definition.Iri!);
            Add(active, term, definition, Container(definition.Container));
        }
    }

    /// <summary>How a set of container keywords is written as one.</summary>
    public static string Container(IReadOnlyList<string> keywords) =>
        keywords.Count == 0 ? "@none" : string.Concat(keywords.Order(StringComparer.Ordinal));

    public bool Contains(string iri) => iris.Contains(iri);

    /// <summary>The first term that fits, by container, then by type or language.</summary>
    public string? Select(string iri, IEnumerable<string> containers, string kind, IReadOnlyList<string> preferred)
    {
        foreach (var container in containers)
        {
            foreach (var value in preferred)
            {
                if (terms.TryGetValue((iri, container, kind, value), out var term))
                    return term;
            }
        }
        return null;
    }

    void Add(ActiveContext active, string term, TermDefinition definition, string container)
    {
        terms.TryAdd((definition.Iri!, container, "@any", "@none"), term);
        if (definition.IsReverse)
            Put("@type", "@reverse");
        else if (definition.Type == "@none")
        {
            Put("@language", "@any");
            Put("@type", "@any");
            Put("@any", "@any");
        }
        else if (definition.Type is not null)
            Put("@type", definition.Type);
        else if (definition.HasLanguage || definition.HasDirection)
            Put("@language", Tag(definition.HasLanguage, definition.Language, definition.HasDirection, definition.Direction));
        else
        {
            Put("@language", active.Direction is null ? active.Language ?? "@none" : $"{active.Language}_{active.Direction}");
            Put("@language", "@none");
            Put("@type", "@none");
        }

        void Put(string kind, string value) => terms.TryAdd((definition.Iri!, container, kind, value), term);
    }

    static string Tag(bool hasLanguage, string? language, bool hasDirection, string? direction)
    {
        if (hasDirection && direction is not null)
            return $"{language}_{direction}";
        return hasLanguage ? language ?? "@null" : "@none";
    }
}
