using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Clusters;

/// <summary>Records that hang together by being alike: none of them can come into one cluster with a record outside.</summary>
/// <param name="Records">Their ids, sorted.</param>
/// <param name="Alike">The pairs among them that are more likely one event than two, the likeliest first, equals by their ids.</param>
/// <param name="Same">The pairs among them that people have joined, in order.</param>
sealed record Component(ImmutableArray<string> Records, ImmutableArray<Likeness> Alike, ImmutableArray<RecordPair> Same)
{
    /// <summary>Every record in exactly one component, sorted by their first records.</summary>
    public static ImmutableArray<Component> Of(IEnumerable<string> records, IReadOnlyCollection<Likeness> alike, ImmutableArray<RecordPair> same)
    {
        var sets = new DisjointSets();
        foreach (var pair in alike.Select(found => found.Pair).Concat(same))
            sets.Join(pair.First, pair.Second);
        var alikeIn = alike.ToLookup(found => sets.Find(found.Pair.First), StringComparer.Ordinal);
        var sameIn = same.ToLookup(pair => sets.Find(pair.First), StringComparer.Ordinal);
        return [.. records.Where(record => sets.Find(record) == record).Order(StringComparer.Ordinal).Select(least => new Component(
            [.. sets.MembersOf(least).Order(StringComparer.Ordinal)],
            [.. alikeIn[least].OrderByDescending(found => found.LogOdds).ThenBy(found => found.Pair)],
            [.. sameIn[least]]))];
    }
}
