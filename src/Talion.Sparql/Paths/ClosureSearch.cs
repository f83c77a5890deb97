using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Paths;

/// <summary>Breadth-first search along a repeated path (SPARQL 1.1 Query, section 18.4): every node reached once, nearest first.</summary>
sealed class ClosureSearch(Guard guard, PathStepper step, ClosureKind kind)
{
    readonly VisitedNodes visited = new(guard);
    readonly List<int> found = [];
    readonly List<int> reached = [];
    bool backwards;
    int next;
    int expanded;
    int start;

    public int Current { get; private set; }

    public void Start(int node, bool towardsStart)
    {
        (start, backwards) = (node, towardsStart);
        (next, expanded) = (0, -1);
        visited.Clear();
        found.Clear();
        if (kind != ClosureKind.OneOrMore)
        {
            visited.Add(node);
            found.Add(node);
        }
    }

    public bool MoveNext()
    {
        while (next == found.Count)
        {
            if (expanded == found.Count || (kind == ClosureKind.ZeroOrOne && expanded >= 0))
                return false;
            Expand();
        }
        Current = found[next++];
        return true;
    }

    // The start comes first; it stands before the nodes found, or, where it counts as found itself, as the first of them.
    void Expand()
    {
        guard.Step();
        reached.Clear();
        step.Expand(expanded < 0 ? start : found[expanded], backwards, reached);
        expanded = expanded < 0 && kind != ClosureKind.OneOrMore ? 1 : expanded + 1;
        foreach (var node in reached)
        {
            if (visited.Add(node))
                found.Add(node);
        }
    }
}
