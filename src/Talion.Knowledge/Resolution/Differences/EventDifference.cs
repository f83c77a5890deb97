namespace Talion.Knowledge.Resolution.Differences;

/// <summary>How an event differs between two sets.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">The events of the earlier set, sorted by id; empty for one that was added.</param>
/// <param name="After">The events of the later set, sorted by id; empty for one that was removed.</param>
/// <param name="Changes">What changed, a line each, in a reader's words ("wounded: 14 → 14 and 18"); empty for an event that was added or
/// removed.</param>
public sealed record EventDifference(DifferenceKind Kind, ImmutableArray<CanonicalEvent> Before, ImmutableArray<CanonicalEvent> After,
    ImmutableArray<string> Changes)
{
    /// <summary>The event's title in the later set, else in the earlier.</summary>
    public string Label => (After.IsEmpty ? Before : After)[0].Label;
}
