namespace Talion.Sparql.Paths;

/// <summary>Follows any predicate but some.</summary>
/// <param name="read">Makes readers of the active graph.</param>
/// <param name="forward">Predicates not to follow; <see langword="null"/> to follow none forwards.</param>
/// <param name="inverse">Predicates not to follow backwards; <see langword="null"/> to follow none so.</param>
sealed class NegatedStepper(Func<GraphReader> read, IReadOnlySet<int>? forward, IReadOnlySet<int>? inverse) : PathStepper
{
    readonly GraphReader graph = read();

    public override void Expand(int node, bool backwards, List<int> reached)
    {
        if (forward is not null)
            Follow(node, backwards, forward, reached);
        if (inverse is not null)
            Follow(node, !backwards, inverse, reached);
    }

    public override IEnumerable<int> Starts(bool backwards) => graph.Nodes();

    void Follow(int node, bool backwards, IReadOnlySet<int> excluded, List<int> reached)
    {
        if (backwards)
            graph.Seek(0, 0, node);
        else
            graph.Seek(node, 0, 0);
        while (graph.MoveNext())
        {
            if (!excluded.Contains(graph.Current.Predicate))
                reached.Add(backwards ? graph.Current.Subject : graph.Current.Object);
        }
    }
}
