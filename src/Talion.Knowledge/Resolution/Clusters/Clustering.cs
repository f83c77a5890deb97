using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Resolution.Features;

namespace Talion.Knowledge.Resolution.Clusters;

/// <summary>Puts the records of a component together that are one event: the likeliest pairs first, each only where the two clusters it joins
/// agree on the whole.</summary>
/// <remarks>A cluster never holds a pair that is forbidden. Equal scores are taken in the order of ids, so that the result depends on the
/// records alone. What two clusters say of each other is a sum over their records, which joins add up (Lance and Williams, 1967), so that no
/// pair of records is weighed twice.</remarks>
/// <param name="component">The records.</param>
/// <param name="graph">Compares records.</param>
/// <param name="decisions">What people have decided of them.</param>
/// <param name="documentOf">The article that a record is of.</param>
sealed class Clustering(Component component, ComparisonGraph graph, PairDecisions decisions, Func<string, string> documentOf)
{
    const double Forbidden = double.NegativeInfinity;

    readonly Dictionary<RecordPair, double> alike = component.Alike.ToDictionary(found => found.Pair, found => found.LogOdds);
    readonly Dictionary<string, Group> groupOf = new(StringComparer.Ordinal);

    /// <summary>Every record of the component in exactly one cluster; clusters sorted by their first record.</summary>
    public ImmutableArray<Cluster> Cluster()
    {
        if (component.Records.Length == 1)
            return [new Cluster(component.Records, [])];
        var reasons = Decide();
        foreach (var group in groupOf.Values.Distinct())
            group.Cluster = new Draft(group, reasons);
        foreach (var (pair, _, hasJoined) in component.Alike)
        {
            var (left, right) = (groupOf[pair.First].Cluster!, groupOf[pair.Second].Cluster!);
            if (left == right)
                continue;
            if (hasJoined)
                Join(left, right);
            else if (SumOf(left, right) > 0)
                Join(left, right).Reasons.Add(Explain(pair, graph.Explain(pair, documentOf)));
        }

        return [.. groupOf.Values.Select(group => group.Cluster!).Distinct()
            .Select(draft => new Cluster([.. draft.Groups.SelectMany(group => group.Records).Order(StringComparer.Ordinal)], Sorted(draft.Reasons)))
            .OrderBy(cluster => cluster.Records[0], StringComparer.Ordinal)];
    }

    /// <summary>Makes groups of the records that people have joined, and of every other record one of its own.</summary>
    /// <returns>A reason for each step of the joining.</returns>
    ILookup<Group, MergeReason> Decide()
    {
        var sets = new DisjointSets();
        var joined = component.Same.Where(pair => sets.Join(pair.First, pair.Second)).ToList();
        foreach (var records in component.Records.GroupBy(sets.Find, StringComparer.Ordinal))
        {
            var group = new Group([.. records]);
            foreach (var record in records)
                groupOf.Add(record, group);
        }

        return joined.ToLookup(pair => groupOf[pair.First], pair => new MergeReason(pair.First, pair.Second, 1, "decision", ["a person decided so"]));
    }

    /// <summary>The log odds of two clusters being one event, summed over all pairs of their records; negative infinity where a pair is
    /// forbidden.</summary>
    double SumOf(Draft left, Draft right)
    {
        if (left.Sums.TryGetValue(right, out var known))
            return known;
        var sum = 0.0;
        foreach (var one in left.Groups)
        {
            foreach (var other in right.Groups)
            {
                sum += Weigh(one, other);
                if (sum == Forbidden)
                    return Keep(left, right, Forbidden);
            }
        }

        return Keep(left, right, sum);
    }

    /// <summary>The greatest of the log odds between two groups that people have joined, so that a record follows the one it fits, for each
    /// pair of their records.</summary>
    double Weigh(Group one, Group other)
    {
        double? greatest = null;
        foreach (var record in one.Records)
        {
            foreach (var otherRecord in other.Records)
            {
                var pair = new RecordPair(record, otherRecord);
                if (decisions.Different.Contains(pair))
                    return Forbidden;
                var logOdds = alike.TryGetValue(pair, out var found) ? found : LogOdds(graph.Between(pair, documentOf));
                if (logOdds != Forbidden && (greatest is null || logOdds > greatest))
                    greatest = logOdds;
            }
        }

        return greatest is { } most ? Math.Max(most, Finding.VetoWeight) * one.Records.Length * other.Records.Length : Forbidden;
    }

    static double LogOdds(Comparison comparison) => comparison.IsForbidden ? Forbidden : comparison.LogOdds;

    /// <summary>Makes one cluster of two, with what both know of a third.</summary>
    Draft Join(Draft left, Draft right)
    {
        left.Sums.Remove(right);
        right.Sums.Remove(left);
        var (larger, smaller) = left.Groups.Count >= right.Groups.Count ? (left, right) : (right, left);
        foreach (var third in larger.Sums.Keys.Union(smaller.Sums.Keys).ToList())
            Keep(larger, third, SumOf(larger, third) is var sum && sum == Forbidden ? Forbidden : sum + SumOf(smaller, third));
        foreach (var third in smaller.Sums.Keys)
            third.Sums.Remove(smaller);
        foreach (var group in smaller.Groups)
            group.Cluster = larger;
        larger.Groups.AddRange(smaller.Groups);
        larger.Reasons.AddRange(smaller.Reasons);
        return larger;
    }

    static double Keep(Draft left, Draft right, double sum) => left.Sums[right] = right.Sums[left] = sum;

    static ImmutableArray<MergeReason> Sorted(List<MergeReason> reasons) =>
        [.. reasons.OrderBy(reason => reason.First, StringComparer.Ordinal).ThenBy(reason => reason.Second, StringComparer.Ordinal)];

    static MergeReason Explain(RecordPair pair, Comparison comparison)
    {
        var speaking = comparison.Findings.Where(finding => finding.Weight > 0).OrderByDescending(finding => finding.Weight).ToList();
        var rule = string.Join('-', speaking.Take(2).Select(finding => finding.Name));
        return new MergeReason(pair.First, pair.Second, Math.Round(comparison.Score, 3), rule, [.. speaking.Select(finding => finding.Reason)]);
    }

    /// <summary>Records that no comparison parts: those that people have joined, or a single one.</summary>
    sealed class Group(ImmutableArray<string> records)
    {
        public ImmutableArray<string> Records => records;

        public Draft? Cluster { get; set; }
    }

    /// <summary>A cluster in the making, with what has been asked of it and others.</summary>
    sealed class Draft(Group group, ILookup<Group, MergeReason> reasons)
    {
        public List<Group> Groups { get; } = [group];

        public List<MergeReason> Reasons { get; } = [.. reasons[group]];

        public Dictionary<Draft, double> Sums { get; } = [];
    }
}
