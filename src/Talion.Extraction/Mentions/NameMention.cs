using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions;

/// <summary>A name found in a sentence, from the gazetteer or by pattern.</summary>
/// <param name="Tokens">The tokens of the name (half-open, indexes in the sentence), without a possessive's "'s".</param>
/// <param name="Kind">What it names.</param>
/// <param name="Label">The name as the text gives it; the full name where the article has introduced a short one ("McKenzie" after "Kenneth McKenzie").</param>
/// <param name="Entry">The gazetteer's entry, or <see langword="null"/> for an unknown name found by pattern.</param>
/// <param name="IsDemonym">Whether the word stands for the entry's people or things ("Iraqi", "Israelis").</param>
public sealed record NameMention(TextSpan Tokens, EntityKind Kind, string Label, GazetteerEntry? Entry, bool IsDemonym)
{
    /// <summary>Whether a title that is no part of it stands before it: "Gen. Alder".</summary>
    public bool HasTitle { get; init; }
}
