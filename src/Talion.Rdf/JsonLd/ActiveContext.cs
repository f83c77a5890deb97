namespace Talion.Rdf.JsonLd;

/// <summary>What names mean at one place of a document.</summary>
sealed class ActiveContext(string? documentBase)
{
    /// <summary>The document's own base, which comes back where a context is set to null.</summary>
    public string? DocumentBase { get; } = documentBase;

    public string? Base { get; set; } = documentBase;

    public string? Vocabulary { get; set; }

    public string? Language { get; set; }

    public string? Direction { get; set; }

    public Dictionary<string, TermDefinition> Terms { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The context to go back to below, where this one does not propagate.</summary>
    public ActiveContext? Previous { get; set; }

    public ActiveContext Copy() => new(DocumentBase)
    {
        Base = Base,
        Vocabulary = Vocabulary,
        Language = Language,
        Direction = Direction,
        Terms = new(Terms, StringComparer.Ordinal),
        Previous = Previous,
    };

    public TermDefinition? Find(string? term) => term is null ? null : Terms.GetValueOrDefault(term);
}
