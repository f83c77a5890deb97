using Talion.Knowledge.Resolution.Clusters;

namespace Talion.Knowledge.Resolution.Differences;

/// <summary>Compares two sets of events: two builds, two versions of the program, two selections of articles.</summary>
public static class EventSetComparer
{
    /// <summary>What differs, in order of time, then label; events that are told alike are left out. Events correspond where they share a
    /// record, or an id.</summary>
    public static ImmutableArray<EventDifference> Compare(IReadOnlyCollection<CanonicalEvent> before,
        IReadOnlyCollection<CanonicalEvent> after)
    {
        var sets = new DisjointSets();
        foreach (var e in before.Concat(after))
        {
            foreach (var record in e.Records)
                sets.Join(e.Id, record.Id);
        }

        var earlier = before.ToLookup(e => sets.Find(e.Id), StringComparer.Ordinal);
        var later = after.ToLookup(e => sets.Find(e.Id), StringComparer.Ordinal);
        var labels = before
            .Concat(after)
            .DistinctBy(e => e.Id, StringComparer.Ordinal)
            .ToDictionary(e => e.Id, e => e.Label, StringComparer.Ordinal);
        return [.. earlier.Select(group => group.Key).Union(later.Select(group => group.Key), StringComparer.Ordinal)
            .Select(set => Differ(Sorted(earlier[set]), Sorted(later[set]), labels))
            .OfType<EventDifference>()
            .OrderBy(difference => Day(difference))
            .ThenBy(difference => difference.Label, StringComparer.Ordinal)
            .ThenBy(Id, StringComparer.Ordinal)];
    }

    static EventDifference? Differ(ImmutableArray<CanonicalEvent> before, ImmutableArray<CanonicalEvent> after, Dictionary<string, string> labels) =>
        (before.Length, after.Length) switch
        {
            (0, _) => new EventDifference(DifferenceKind.Added, before, after, []),
            (_, 0) => new EventDifference(DifferenceKind.Removed, before, after, []),
            (1, 1) => Change(before[0], after[0], labels),
            (_, 1) => new EventDifference(DifferenceKind.Merged, before, after, [$"now one event: {Titles(before)}"]),
            (1, _) => new EventDifference(DifferenceKind.Split, before, after, [$"now told apart: {Titles(after)}"]),
            _ => new EventDifference(DifferenceKind.Regrouped, before, after, [$"{Titles(before)} → {Titles(after)}"]),
        };

    static EventDifference? Change(CanonicalEvent before, CanonicalEvent after, Dictionary<string, string> labels)
    {
        var changes = EventTraits.Of(before, labels).Changes(EventTraits.Of(after, labels));
        return changes.IsEmpty ? null : new EventDifference(DifferenceKind.Changed, [before], [after], changes);
    }

    static ImmutableArray<CanonicalEvent> Sorted(IEnumerable<CanonicalEvent> events) =>
        [.. events.OrderBy(e => e.Id, StringComparer.Ordinal)];

    static string Titles(ImmutableArray<CanonicalEvent> events) => string.Join("; ", events.Select(e => e.Label));

    static DateOnly Day(EventDifference difference) =>
        difference.Before.Concat(difference.After).Min(e => e.Days?.Earliest) ?? DateOnly.MaxValue;

    static string Id(EventDifference difference) => difference.Before.Concat(difference.After).First().Id;
}
