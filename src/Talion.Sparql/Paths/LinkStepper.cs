namespace Talion.Sparql.Paths;

sealed class LinkStepper(Func<GraphReader> read, int predicate) : PathStepper
{
    readonly GraphReader graph = read();

    public override void Expand(int node, bool backwards, List<int> reached)
    {
        if (backwards)
            graph.Seek(0, predicate, node);
        else
            graph.Seek(node, predicate, 0);
        while (graph.MoveNext())
            reached.Add(backwards ? graph.Current.Subject : graph.Current.Object);
    }

    public override IEnumerable<int> Starts(bool backwards)
    {
        var seen = new HashSet<int>();
        graph.Seek(0, predicate, 0);
        while (graph.MoveNext())
            seen.Add(backwards ? graph.Current.Object : graph.Current.Subject);
        graph.Guard.Reserve(seen.Count * 16L);
        return seen;
    }
}
