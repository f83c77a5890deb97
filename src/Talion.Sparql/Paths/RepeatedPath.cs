namespace Talion.Sparql.Paths;

/// <summary>A path that is followed any number of times, made ready.</summary>
/// <param name="Graph">Reads the active graph.</param>
/// <param name="Step">What is repeated.</param>
/// <param name="Kind">How often.</param>
/// <param name="Text">The path as written.</param>
sealed record RepeatedPath(GraphReader Graph, PathStepper Step, ClosureKind Kind, string Text)
{
    /// <summary>Every node that the path can start from.</summary>
    public IEnumerable<int> Starts(bool backwards) => Kind == ClosureKind.OneOrMore ? Step.Starts(backwards) : Graph.Nodes();
}
