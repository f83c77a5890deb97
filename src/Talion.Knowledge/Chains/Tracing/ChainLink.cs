using Talion.Extraction.Records;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>A tie between two events, over all articles that state one.</summary>
/// <param name="Cause">Id of the earlier event.</param>
/// <param name="Effect">Id of the later event.</param>
/// <param name="Type">The strongest that an article words: retaliation before cause before mere order; an inferred one only where no
/// article words any.</param>
/// <param name="Basis">Whether an article words it.</param>
/// <param name="Confidence">0 to 1: the greatest of the links of that type.</param>
/// <param name="Sources">The articles, those of the strongest type first; empty for what is inferred across articles.</param>
public sealed record ChainLink(string Cause, string Effect, LinkType Type, LinkBasis Basis, double Confidence,
    ImmutableArray<LinkSource> Sources)
{
    /// <summary>The words for it that most articles use for its type, the first in ordinal order between equals; <see langword="null"/>
    /// where there are none.</summary>
    public string? Cue => Sources.Where(source => source.Type == Type && source.Cue.Length > 0)
        .GroupBy(source => source.Cue, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
