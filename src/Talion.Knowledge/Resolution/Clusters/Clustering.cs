using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Resolution.Features;

namespace Talion.Knowledge.Resolution.Clusters;

/// <summary>Puts records together that are one event: the likeliest pairs first, each only where the two clusters it joins agree on the
/// whole.</summary>
/// <remarks>A cluster never holds a pair that is forbidden. Equal scores are taken in the order of ids, so that the result depends on the
/// records alone.</remarks>
sealed class Clustering(Component component, ComparisonGraph graph, PairDecisions decisions)
{
    readonly Dictionary<RecordPair, double?> weights = [];
    readonly Dictionary<RecordPair, Comparison> alike = component.Alike.ToDictionary(found => found.Pair, found => found.Comparison);
    readonly DisjointSets sets = new();
    readonly DisjointSets decided = new();
    readonly Dictionary<string, List<MergeReason>> reasons = new(StringComparer.Ordinal);
    readonly HashSet<(string, string, int, int)> rejected = [];

    /// <summary>Every record of the component in exactly one cluster; clusters sorted by their first record.</summary>
    public ImmutableArray<Cluster> Cluster()
    {
        if (component.Records.Length == 1)
            return [new Cluster(component.Records, [])];
        foreach (var pair in component.Same)
        {
            decided.Join(pair.First, pair.Second);
            Join(pair, new MergeReason(pair.First, pair.Second, 1, "decision", ["a person decided so"]));
        }

        foreach (var (pair, comparison) in component.Alike)
        {
            if (Agree(pair))
                Join(pair, Explain(pair, comparison));
        }

        return [.. component.Records.GroupBy(sets.Find, StringComparer.Ordinal).Select(group => new Cluster([.. group], ReasonsOf(group.Key)))];
    }

    /// <summary>Whether, on average over all pairs of their records, two clusters are more likely one event than two.</summary>
    bool Agree(RecordPair pair)
    {
        var (left, right) = (sets.MembersOf(pair.First), sets.MembersOf(pair.Second));
        var (a, b) = (sets.Find(pair.First), sets.Find(pair.Second));
        if (a == b || rejected.Contains((a, b, left.Count, right.Count)))
            return false;
        var sum = 0.0;
        foreach (var one in Decided(left))
        {
            foreach (var other in Decided(right))
            {
                if (Weigh(one, other) is not { } logOdds)
                    return Reject();
                sum += logOdds * one.Count * other.Count;
            }
        }

        return sum > 0 || Reject();

        bool Reject()
        {
            rejected.Add((a, b, left.Count, right.Count));
            rejected.Add((b, a, right.Count, left.Count));
            return false;
        }
    }

    /// <summary>The records of a cluster, those together that a person has joined.</summary>
    List<List<string>> Decided(IReadOnlyList<string> records) =>
        [.. records.GroupBy(decided.Find, StringComparer.Ordinal).Select(group => group.ToList())];

    /// <summary>The greatest of the log odds between two groups that people have joined, so that a record follows the one it fits;
    /// <see langword="null"/> where a merge is forbidden.</summary>
    double? Weigh(List<string> group, List<string> otherGroup)
    {
        double? greatest = null;
        foreach (var one in group)
        {
            foreach (var other in otherGroup)
            {
                var pair = new RecordPair(one, other);
                if (decisions.Different.Contains(pair))
                    return null;
                if (!weights.TryGetValue(pair, out var logOdds))
                    weights.Add(pair, logOdds = Weigh(pair));
                greatest = logOdds > greatest || greatest is null ? logOdds : greatest;
            }
        }

        return greatest is { } most ? Math.Max(most, Finding.VetoWeight) : null;
    }

    /// <summary>The log odds of two records, which are asked for again whenever their clusters have grown; <see langword="null"/> where a merge is
    /// forbidden.</summary>
    double? Weigh(RecordPair pair)
    {
        var comparison = alike.TryGetValue(pair, out var found) ? found : graph.Between(pair.First, pair.Second);
        return comparison.IsForbidden ? null : comparison.LogOdds;
    }

    void Join(RecordPair pair, MergeReason reason)
    {
        var (a, b) = (sets.Find(pair.First), sets.Find(pair.Second));
        if (!sets.Join(a, b))
            return;
        List<MergeReason> joined = [.. ReasonsOf(a), .. ReasonsOf(b), reason];
        reasons.Remove(a);
        reasons.Remove(b);
        reasons[sets.Find(a)] = joined;
    }

    ImmutableArray<MergeReason> ReasonsOf(string set) =>
        [.. reasons.GetValueOrDefault(set, [])
            .OrderBy(reason => reason.First, StringComparer.Ordinal)
            .ThenBy(reason => reason.Second, StringComparer.Ordinal)];

    static MergeReason Explain(RecordPair pair, Comparison comparison)
    {
        var speaking = comparison.Findings.Where(finding => finding.Weight > 0).OrderByDescending(finding => finding.Weight).ToList();
        var rule = string.Join('-', speaking.Take(2).Select(finding => finding.Name));
        return new MergeReason(pair.First, pair.Second, Math.Round(comparison.Score, 3), rule, [.. speaking.Select(finding => finding.Reason)]);
    }
}
