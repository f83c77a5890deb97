namespace Talion.Extraction.Language;

/// <summary>A word or punctuation mark with its analysis.</summary>
/// <param name="Index">Position in its sentence, from 0.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Text">Its characters as in the article, quotes and dashes normalised to ASCII.</param>
/// <param name="Lemma">The dictionary form, lower case but for proper nouns ("fired" → "fire", "Brigades" stays when a name).</param>
/// <param name="Tag">Penn Treebank tag ("VBD", "NNP") as in the XPOS column of UD English EWT.</param>
/// <param name="Head">Index of the governing token in the sentence, -1 for the root.</param>
/// <param name="Relation">Universal Dependencies v2 relation to the head ("nsubj:pass"), "root" for the root.</param>
public sealed record Token(int Index, TextSpan Span, string Text, string Lemma, string Tag, int Head, string Relation)
{
    public bool IsVerb => Tag.StartsWith("VB", StringComparison.Ordinal);

    /// <summary>Whether it is a verb in the past or present tense, as opposed to an infinitive, a participle or a modal.</summary>
    public bool IsFinite => Tag is "VBD" or "VBZ" or "VBP";

    public bool IsNoun => Tag.StartsWith("NN", StringComparison.Ordinal);

    public bool IsProperNoun => Tag.StartsWith("NNP", StringComparison.Ordinal);
}
