namespace Talion.Sparql.Paths;

/// <summary><c>*</c>, <c>+</c> or <c>?</c> inside of another path.</summary>
sealed class ClosureStepper(Func<GraphReader> read, PathStepper step, ClosureKind kind) : PathStepper
{
    readonly GraphReader graph = read();

    public override void Expand(int node, bool backwards, List<int> reached)
    {
        var search = new ClosureSearch(graph.Guard, step, kind);
        search.Start(node, backwards);
        while (search.MoveNext())
            reached.Add(search.Current);
    }

    public override IEnumerable<int> Starts(bool backwards) => kind == ClosureKind.OneOrMore ? step.Starts(backwards) : graph.Nodes();
}
