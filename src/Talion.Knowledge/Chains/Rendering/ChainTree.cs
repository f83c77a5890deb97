using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>A chain as a tree, from the event that was traced: for a terminal.</summary>
public static class ChainTree
{
    /// <summary>The causes, the nearest first, each above those that led to it.</summary>
    public static ChainBranch Causes(Chain chain) => Grow(chain, link => link.Effect, link => link.Cause);

    /// <summary>The effects, the nearest first, each above those that came of it.</summary>
    public static ChainBranch Effects(Chain chain) => Grow(chain, link => link.Cause, link => link.Effect);

    /// <summary>Breadth first, so that an event stands in full where it is nearest to the root.</summary>
    static ChainBranch Grow(Chain chain, Func<ChainLink, string> near, Func<ChainLink, string> far)
    {
        var events = chain.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var rank = chain.Events.Select((e, i) => (e.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var links = chain.Links.OrderBy(link => link.Type).ThenBy(link => rank[far(link)]).ToLookup(near, StringComparer.Ordinal);
        var grown = new Dictionary<string, ChainLink?>(StringComparer.Ordinal) { [chain.Start] = null };
        var order = new List<string> { chain.Start };
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var link in links[order[i]].Where(link => grown.TryAdd(far(link), link)))
                order.Add(far(link));
        }

        var branches = new Dictionary<string, ChainBranch>(StringComparer.Ordinal);
        foreach (var id in Enumerable.Reverse(order))
        {
            var below = links[id].Select(link => ReferenceEquals(grown[far(link)], link) ? branches[far(link)] : Repeat(events[far(link)], link));
            branches[id] = new ChainBranch(events[id], EventCaption.Of(events[id]), grown[id], IsRepeated: false, [.. below]);
        }


        return branches[chain.Start];
    }

    static ChainBranch Repeat(CanonicalEvent e, ChainLink link) => new(e, EventCaption.Of(e), link, IsRepeated: true, []);
}
