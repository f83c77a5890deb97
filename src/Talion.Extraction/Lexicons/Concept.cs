namespace Talion.Extraction.Lexicons;

/// <summary>How a label is matched against tokens.</summary>
public enum LabelPart
{
    /// <summary>A verb: matched by lemma on tokens tagged as verbs, later words of a phrasal verb as they stand.</summary>
    Verb,

    /// <summary>A noun or noun phrase: matched by lemma of its last word.</summary>
    Noun,

    /// <summary>An adjective or participle before a noun ("retaliatory").</summary>
    Adjective,

    /// <summary>A fixed string of words, matched in lower case ("in retaliation for").</summary>
    Phrase,
}

/// <summary>One way of wording a concept.</summary>
public sealed record Label(string Text, LabelPart Part);

/// <summary>A concept of a lexicon, as the SKOS files under <c>ontology/</c> define it.</summary>
/// <param name="Id">Local name within its scheme, in kebab case ("rocket-attack").</param>
/// <param name="Broader">Local name of the broader concept in the same scheme, if any.</param>
/// <param name="Labels">Its wordings, in the file's order.</param>
/// <param name="Features">What rules need to know beyond the words, e.g. <c>frame = fire-at</c>; keys sorted, values as in the file.</param>
public sealed record Concept(string Id, string? Broader, ImmutableArray<Label> Labels, ImmutableSortedDictionary<string, string> Features)
{
    /// <summary>What people call it; empty where the file gives no <c>skos:prefLabel</c>.</summary>
    public string PrefLabel { get; init; } = "";

    /// <summary>Sentences that word the concept (<c>skos:example</c>), in the file's order; a test runs each.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];
}
