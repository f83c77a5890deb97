using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Archives;

/// <summary>What resolution found of one article.</summary>
/// <param name="Events">The event that each of its records is in, by the record's id.</param>
/// <param name="Alike">The pairs of its records and another article's that are more likely one event than two, by that article.</param>
/// <param name="Copies">The articles whose texts are nearly its own, sorted.</param>
sealed record Standing(
    ImmutableSortedDictionary<string, string> Events,
    ImmutableSortedDictionary<string, ImmutableArray<Likeness>> Alike,
    ImmutableArray<string> Copies)
{
    /// <summary>Of an article that has not been resolved yet.</summary>
    public static Standing None { get; } = new(
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, ImmutableArray<Likeness>>(StringComparer.Ordinal),
        []);

    public bool IsNone => Events.IsEmpty && Alike.IsEmpty && Copies.IsEmpty;
}
