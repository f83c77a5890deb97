using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Decisions;

namespace Talion.Knowledge.Resolution.Clusters;

/// <summary>The clusters of all records, of which those stay as they are whose records met nothing new.</summary>
sealed class ClusterCache(ComparisonGraph graph)
{
    readonly Dictionary<string, Settled> settled = new(StringComparer.Ordinal);
    readonly Dictionary<string, HashSet<string>> componentsOf = new(StringComparer.Ordinal);

    /// <summary>Forgets what a change of documents may have changed.</summary>
    /// <param name="documents">Those that came or went.</param>
    /// <param name="pairs">Those whose comparison may have changed.</param>
    public void Forget(IEnumerable<string> documents, IEnumerable<(string One, string Other)> pairs)
    {
        foreach (var document in documents)
            Forget(document);
        foreach (var (one, other) in pairs)
        {
            Forget(one);
            Forget(other);
        }
    }

    /// <summary>Every record in exactly one cluster; clusters sorted by their first record.</summary>
    public ImmutableArray<Cluster> Cluster(PairDecisions decisions)
    {
        var decided = decisions.Same.Concat(decisions.Different).SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet(StringComparer.Ordinal);
        var clusters = Component.Of(graph.Profiles.Keys, [.. graph.Alike], decisions.Same).AsParallel().AsOrdered()
            .Select(component => (Component: component, Clusters: Cluster(component, decided.Overlaps(component.Records) ? decisions : null)))
            .ToList();
        foreach (var (component, found) in clusters.Where(pair => !decided.Overlaps(pair.Component.Records)))
            Keep(component, found);
        return [.. clusters.SelectMany(pair => pair.Clusters).OrderBy(cluster => cluster.Records[0], StringComparer.Ordinal)];
    }

    /// <summary>What people decided is never kept: they may think again.</summary>
    ImmutableArray<Cluster> Cluster(Component component, PairDecisions? decisions) =>
        decisions is null && settled.TryGetValue(component.Records[0], out var known) && known.Component.Records.SequenceEqual(component.Records)
            ? known.Clusters
            : new Clustering(component, graph, decisions ?? PairDecisions.None).Cluster();

    void Keep(Component component, ImmutableArray<Cluster> clusters)
    {
        var least = component.Records[0];
        if (settled.TryGetValue(least, out var known) && known.Clusters == clusters)
            return;
        settled[least] = new Settled(component, clusters);
        foreach (var record in component.Records)
        {
            var document = graph.Profiles[record].Record.Document;
            if (!componentsOf.TryGetValue(document, out var components))
                componentsOf.Add(document, components = new HashSet<string>(StringComparer.Ordinal));
            components.Add(least);
        }
    }

    void Forget(string document)
    {
        if (!componentsOf.Remove(document, out var components))
            return;
        foreach (var least in components)
            settled.Remove(least);
    }

    /// <summary>A component and what it was parted into.</summary>
    sealed record Settled(Component Component, ImmutableArray<Cluster> Clusters);
}
