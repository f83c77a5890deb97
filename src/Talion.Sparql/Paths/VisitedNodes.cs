using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Paths;

/// <summary>The nodes that a search has seen: a set for a short search, for many a stamp a node, which clears in no time.</summary>
sealed class VisitedNodes(Guard guard)
{
    const int Many = 4096;

    readonly HashSet<int> few = [];
    int[] stamps = [];
    int stamp;
    int additions;

    public void Clear()
    {
        stamp++;
        few.Clear();
    }

    /// <summary>Whether the node was not seen before.</summary>
    public bool Add(int node)
    {
        // Terms that only the query knows are never many.
        if (node < 0 || (additions < Many && few.Count < Many))
        {
            additions++;
            return few.Add(node);
        }
        if (additions < int.MaxValue)
            MoveToStamps();
        if (node >= stamps.Length)
            Grow(node);
        if (stamps[node] == stamp)
            return false;
        stamps[node] = stamp;
        return true;
    }

    void MoveToStamps()
    {
        additions = int.MaxValue;
        stamp++;
        foreach (var seen in few.Where(seen => seen > 0))
        {
            if (seen >= stamps.Length)
                Grow(seen);
            stamps[seen] = stamp;
        }
    }

    void Grow(int node)
    {
        var size = Math.Max(node + 1, stamps.Length * 2);
        guard.Reserve((size - stamps.Length) * (long)sizeof(int));
        Array.Resize(ref stamps, size);
    }
}
