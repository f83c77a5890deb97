namespace Talion.Sparql.Paths;

/// <summary><c>*</c>, <c>+</c> or <c>?</c> inside of another path.</summary>
sealed class ClosureStepper(RepeatedPath path) : PathStepper
{
    public override void Expand(int node, bool backwards, List<int> reached)
    {
        var search = new ClosureSearch(path.Graph.Guard, path.Step, path.Kind);
        search.Start(node, backwards);
        while (search.MoveNext())
            reached.Add(search.Current);
    }

    public override IEnumerable<int> Starts(bool backwards) => path.Starts(backwards);
}
