using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Chains.Sides;

/// <summary>Parts a chain's parties into two sides by who attacks whom.</summary>
/// <remarks>A two-colouring of the graph of attacks, the most frequent pairs first; an attack that would set a side against itself is left
/// out of account.</remarks>
public sealed class SideFinder(GazetteerIndex gazetteer)
{
    readonly PartyNames names = new(gazetteer);

    public ChainSides Find(Chain chain)
    {
        var blows = chain.Events.ToDictionary(e => e.Id, e => (By: names.Attackers(e), On: names.Targets(e)), StringComparer.Ordinal);
        var colours = new OpposedSets();
        foreach (var pair in blows.Values
            .SelectMany(blow => blow.By.SelectMany(_ => blow.On, (by, on) => (by, on)))
            .Where(pair => pair.by != pair.on)
            .GroupBy(pair => string.CompareOrdinal(pair.by, pair.on) < 0 ? pair : (by: pair.on, on: pair.by))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.by, StringComparer.Ordinal)
            .ThenBy(group => group.Key.on, StringComparer.Ordinal))
            colours.Oppose(pair.Key.by, pair.Key.on);
        foreach (var blow in blows.Values)
        {
            foreach (var ally in blow.By.Skip(1))
                colours.Ally(blow.By[0], ally);
        }

        return Settle(chain, blows, colours);
    }

    ChainSides Settle(Chain chain, Dictionary<string, (ImmutableArray<string> By, ImmutableArray<string> On)> blows, OpposedSets colours)
    {
        // Parties that no attack connects are brought together over the links: an answer comes from the other side.
        foreach (var link in chain.Links.Where(link => link.Type != LinkType.Followed))
        {
            if (Actor(blows[link.Cause]) is { } cause && Actor(blows[link.Effect]) is { } effect && cause != effect)
                colours.Oppose(cause, effect);
        }

        var anchor = chain.Events.Select(e => Actor(blows[e.Id])).FirstOrDefault(actor => actor is not null);
        var sides = ImmutableDictionary.CreateBuilder<string, Side>(StringComparer.Ordinal);
        foreach (var e in chain.Events)
            sides[e.Id] = SideOf(e.Id);
        return new ChainSides(Parties(Side.Left), Parties(Side.Right), sides.ToImmutable());

        Side SideOf(string id)
        {
            var (by, on) = blows[id];
            if (by.Length > 0)
                return Stands(by[0]);
            if (on.Length > 0)
                return Stands(on[0]) == Side.Left ? Side.Right : Side.Left;
            var cause = chain.Links.FirstOrDefault(link => link.Effect == id && sides.ContainsKey(link.Cause));
            return cause is not null && sides[cause.Cause] == Side.Left ? Side.Right : Side.Left;
        }

        Side Stands(string party) => anchor is not null && colours.AreOpposed(anchor, party) ? Side.Right : Side.Left;

        ImmutableArray<string> Parties(Side side) =>
            [.. chain.Events.Where(e => blows[e.Id].By.Length > 0 && sides[e.Id] == side)
                .SelectMany(e => blows[e.Id].By)
                .Concat(chain.Events
                    .Where(e => blows[e.Id].By.Length == 0)
                    .SelectMany(e => blows[e.Id].On.Where(party => Stands(party) == side)))
                .Where(party => Stands(party) == side)
                .GroupBy(party => party, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => names.LabelOf(group.Key))
                .Where(label => char.IsUpper(label[0]))];
    }

    /// <summary>The party whose side an event is: its attacker.</summary>
    static string? Actor((ImmutableArray<string> By, ImmutableArray<string> On) blow) => blow.By.Length > 0 ? blow.By[0] : null;
}
