namespace Talion.Sparql.Paths;

/// <summary>One step along a path in the active graph, from either end.</summary>
abstract class PathStepper
{
    /// <summary>Collects the nodes that the path leads to from a node, or comes from; the same one more than once where it likes.</summary>
    public abstract void Expand(int node, bool backwards, List<int> reached);

    /// <summary>Every node that the path can start from, or end at: at least those, each once.</summary>
    public abstract IEnumerable<int> Starts(bool backwards);
}
