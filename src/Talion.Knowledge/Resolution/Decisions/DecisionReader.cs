using Talion.Knowledge.Resolution.Clusters;
using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Decisions;

/// <summary>Brings decisions down to pairs of records.</summary>
static class DecisionReader
{
    /// <param name="decisions">What people decided.</param>
    /// <param name="recordsOf">The records that an id stands for: its own for a record, all of its records for an event; empty for an
    /// unknown id.</param>
    /// <exception cref="FormatException">Two records are decided to be both the same event and different ones.</exception>
    public static PairDecisions Read(DecisionList decisions, Func<string, ImmutableArray<string>> recordsOf)
    {
        var same = decisions.Same.SelectMany(ids => Chain([.. ids.SelectMany(id => recordsOf(id))])).Order().Distinct().ToImmutableArray();
        var different = decisions.Different.SelectMany(ids => Apart([.. ids.Select(recordsOf)])).ToImmutableHashSet();
        var sets = new DisjointSets();
        foreach (var pair in same)
            sets.Join(pair.First, pair.Second);
        var torn = different.Where(pair => sets.Find(pair.First) == sets.Find(pair.Second)).Order().ToList();
        return torn.Count == 0
            ? new PairDecisions(same, different)
            : throw new FormatException($"Decided to be both the same event and different ones: {torn[0].First} and {torn[0].Second}.");
    }

    static IEnumerable<RecordPair> Chain(ImmutableArray<string> records) =>
        records.Zip(records.Skip(1), (one, other) => new RecordPair(one, other)).Where(pair => pair.First != pair.Second);

    /// <summary>A record that is told apart from an event it is in is taken out of it.</summary>
    static IEnumerable<RecordPair> Apart(ImmutableArray<ImmutableArray<string>> groups)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            for (var j = i + 1; j < groups.Length; j++)
            {
                var (smaller, larger) = groups[i].Length <= groups[j].Length ? (groups[i], groups[j]) : (groups[j], groups[i]);
                foreach (var one in smaller)
                {
                    foreach (var other in larger.Except(smaller, StringComparer.Ordinal))
                        yield return new RecordPair(one, other);
                }
            }
        }
    }
}
