using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>Finds events that, by what articles say, led to themselves.</summary>
public static class CausalKnots
{
    /// <summary>The strongly connected components of more than one event, by the events' order.</summary>
    /// <remarks>Kosaraju's two passes, without recursion: chains may be as long as a war.</remarks>
    public static ImmutableArray<ImmutableArray<string>> In(ImmutableArray<CanonicalEvent> events, IReadOnlyCollection<ChainLink> links)
    {
        var effects = links.ToLookup(link => link.Cause, link => link.Effect, StringComparer.Ordinal);
        var causes = links.ToLookup(link => link.Effect, link => link.Cause, StringComparer.Ordinal);
        var finished = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var e in events)
            Visit(e.Id, effects, seen, finished);
        var knots = new List<HashSet<string>>();
        seen.Clear();
        foreach (var id in Enumerable.Reverse(finished))
        {
            var component = new List<string>();
            Visit(id, causes, seen, component);
            if (component.Count > 1)
                knots.Add(component.ToHashSet(StringComparer.Ordinal));
        }

        return [.. knots
            .Select(knot => events.Where(e => knot.Contains(e.Id)).Select(e => e.Id).ToImmutableArray())
            .OrderBy(knot => events.Select(e => e.Id).ToList().IndexOf(knot[0]))];
    }

    /// <summary>Depth first from <paramref name="root"/>, adding each event when all beyond it are done.</summary>
    static void Visit(string root, ILookup<string, string> next, HashSet<string> seen, List<string> finished)
    {
        if (!seen.Add(root))
            return;
        var path = new Stack<(string Id, Queue<string> Ahead)>([(root, new Queue<string>(next[root]))]);
        while (path.Count > 0)
        {
            var (id, ahead) = path.Peek();
            if (ahead.Count == 0)
            {
                finished.Add(id);
                path.Pop();
            }
            else if (ahead.Dequeue() is var following && seen.Add(following))
                path.Push((following, new Queue<string>(next[following])));
        }
    }
}
