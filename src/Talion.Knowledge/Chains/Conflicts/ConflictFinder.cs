using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Chains.Conflicts;

/// <summary>Finds who fights whom among all events, and what two sides did to each other.</summary>
public sealed class ConflictFinder
{
    readonly ImmutableArray<CanonicalEvent> events;
    readonly ChainTracer tracer;
    readonly PartyNames names;
    readonly Dictionary<string, Blow> blows;
    readonly ImmutableDictionary<string, string> under;

    /// <param name="events">All events.</param>
    /// <param name="tracer">Their links.</param>
    /// <param name="gazetteer">Tells which state troops belong to.</param>
    /// <param name="backings">Tells which state a group is said to be backed by; the first claim of each group counts.</param>
    public ConflictFinder(ImmutableArray<CanonicalEvent> events, ChainTracer tracer, GazetteerIndex gazetteer, ImmutableArray<Backing> backings)
    {
        (this.events, this.tracer, names) = (events, tracer, new PartyNames(gazetteer));
        blows = events.ToDictionary(e => e.Id, e => new Blow(names.Attackers(e), names.Targets(e)), StringComparer.Ordinal);
        under = backings.DistinctBy(backing => backing.Group).ToImmutableDictionary(backing => backing.Group, backing => backing.Backer, StringComparer.Ordinal);
        Belligerents = Count();
        Opponents = Pair();
    }

    /// <summary>All that attack or are attacked, those with most attacks first, then by key.</summary>
    public ImmutableArray<Belligerent> Belligerents { get; }

    /// <summary>Pairs that attack each other, those with most attacks first; those where only one side attacks come last.</summary>
    public ImmutableArray<Opponents> Opponents { get; }

    /// <summary>A belligerent with those under it.</summary>
    public ImmutableArray<string> WithGroups(string key) =>
        [key, .. Belligerents.Where(party => party.Under == key).Select(party => party.Key)];

    /// <summary>The attacks of two sides on each other, and what else of theirs hangs on these by links.</summary>
    /// <param name="one">Keys of the parties on the left.</param>
    /// <param name="other">Keys of those on the right; empty for all others.</param>
    /// <param name="wanted">What to show of it.</param>
    public Conflict Between(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other, Predicate<CanonicalEvent> wanted)
    {
        var (left, right) = (one.ToHashSet(StringComparer.Ordinal), other.ToHashSet(StringComparer.Ordinal));
        var sides = new Dictionary<string, Side>(StringComparer.Ordinal);
        var chosen = new List<string>();
        foreach (var e in events)
        {
            if (SideOf(blows[e.Id], left, right) is not { } side)
                continue;
            sides[e.Id] = side;
            if (blows[e.Id].IsBetween(left, right))
                chosen.Add(e.Id);
        }

        var hanging = Follow(chosen, sides);
        var fitting = events.Where(e => hanging.Contains(e.Id) && wanted(e)).Select(e => e.Id).ToList();
        var chain = tracer.Among(fitting);
        var sideOf = fitting.ToImmutableDictionary(id => id, id => sides[id], StringComparer.Ordinal);
        return new Conflict(chain, new ChainSides(Labels(one), right.Count == 0 ? ["others"] : Labels(other), sideOf));
    }

    /// <summary>The side that an event is an attack of; without a named attacker the one across from whom it hit.</summary>
    static Side? SideOf(Blow blow, HashSet<string> left, HashSet<string> right)
    {
        if (blow.By.FirstOrDefault(left.Contains) is not null)
            return Side.Left;
        if (blow.By.Any(right.Contains))
            return Side.Right;
        if (blow.On.Any(left.Contains) && (blow.By.IsEmpty || right.Count == 0))
            return Side.Right;
        return blow.By.IsEmpty && blow.On.Any(right.Contains) ? Side.Left : null;
    }

    /// <summary>Everything of the two sides that links lead to from what is chosen, and what it answers or causes: whoever did that, it stands across.</summary>
    HashSet<string> Follow(List<string> chosen, Dictionary<string, Side> sides)
    {
        var found = chosen.ToHashSet(StringComparer.Ordinal);
        var waiting = new Queue<string>(chosen);
        while (waiting.TryDequeue(out var id))
        {
            var (causes, effects) = tracer.LinksOf(id);
            foreach (var (next, link) in causes.Select(link => (link.Cause, link)).Concat(effects.Select(link => (link.Effect, link))))
            {
                var isOfSides = sides.ContainsKey(next);
                if (!isOfSides && link.Type == LinkType.Followed)
                    continue;
                if (!isOfSides)
                    sides[next] = sides[id] == Side.Left ? Side.Right : Side.Left;
                if (found.Add(next) && isOfSides)
                    waiting.Enqueue(next);
            }
        }

        return found;
    }

    ImmutableArray<Belligerent> Count()
    {
        var attacks = Tally(blow => blow.By);
        var attacked = Tally(blow => blow.On);
        return
        [
            .. attacks.Keys.Union(attacked.Keys, StringComparer.Ordinal)
                .Select(key => new Belligerent(key, names.LabelOf(key), Above(key, attacks, attacked), attacks.GetValueOrDefault(key), attacked.GetValueOrDefault(key)))
                .OrderByDescending(party => party.Attacks + party.Attacked).ThenBy(party => party.Key, StringComparer.Ordinal),
        ];
    }

    string? Above(string key, Dictionary<string, int> attacks, Dictionary<string, int> attacked) =>
        under.TryGetValue(key, out var above) && (attacks.ContainsKey(above) || attacked.ContainsKey(above)) ? above : null;

    Dictionary<string, int> Tally(Func<Blow, ImmutableArray<string>> parties) =>
        blows.Values.SelectMany(blow => parties(blow)).CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    ImmutableArray<Opponents> Pair()
    {
        var above = Belligerents.ToDictionary(party => party.Key, party => party.Under ?? party.Key, StringComparer.Ordinal);
        var pairs = blows.Values
            .SelectMany(blow => blow.By.SelectMany(_ => blow.On, (by, on) => (By: above[by], On: above[on])).Where(pair => pair.By != pair.On).Distinct())
            .CountBy(pair => pair)
            .ToDictionary();
        return
        [
            .. pairs.Where(pair => !pairs.TryGetValue((pair.Key.On, pair.Key.By), out var back) || IsFirst(pair, back))
                .Select(pair => (pair.Key, pair.Value, Back: pairs.GetValueOrDefault((pair.Key.On, pair.Key.By))))
                .OrderByDescending(pair => pair.Back > 0)
                .ThenByDescending(pair => pair.Value + pair.Back)
                .ThenBy(pair => pair.Key.By, StringComparer.Ordinal).ThenBy(pair => pair.Key.On, StringComparer.Ordinal)
                .Select(pair => new Opponents(pair.Key.By, pair.Key.On, pair.Value + pair.Back)),
        ];
    }

    static bool IsFirst(KeyValuePair<(string By, string On), int> pair, int back) =>
        pair.Value > back || (pair.Value == back && string.CompareOrdinal(pair.Key.By, pair.Key.On) < 0);

    ImmutableArray<string> Labels(IEnumerable<string> keys) => [.. keys.Where(key => blows.Values.Any(blow => blow.By.Contains(key) || blow.On.Contains(key))).Select(names.LabelOf)];
}
