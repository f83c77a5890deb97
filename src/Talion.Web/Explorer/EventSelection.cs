using Microsoft.AspNetCore.Http;
using Talion.Knowledge.Chains.Conflicts;
using Talion.Knowledge.Chains.Finding;
using Talion.Knowledge.Resolution;
using Talion.Web.Explorer.Searching;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer;

/// <summary>Which events an address asks for: those that fit all that it names.</summary>
/// <param name="One">Keys of belligerents on one side; may be empty.</param>
/// <param name="Other">Keys of those on the other side; empty for all others.</param>
/// <param name="HasGroups">Whether the groups under them are meant too.</param>
/// <param name="Filter">What they must be like.</param>
/// <param name="Event">Id of the one event that is meant.</param>
/// <param name="Thing">Id of an actor, place or thing that must have a part in them.</param>
/// <param name="Words">What the search must find them by.</param>
/// <param name="Points">Numbers of points of the map, at one of which they must have happened; may be empty.</param>
/// <param name="IsDisputed">Whether some of their figures must contradict each other.</param>
sealed record EventSelection(
    ImmutableArray<string> One,
    ImmutableArray<string> Other,
    bool HasGroups,
    EventFilter Filter,
    string? Event,
    string? Thing,
    string? Words,
    ImmutableArray<int> Points,
    bool IsDisputed)
{
    /// <summary>Reads it out of the parameters <c>one</c>, <c>other</c> and <c>point</c>, which may be repeated, <c>groups</c>, <c>event</c>, <c>thing</c>, <c>q</c>,
    /// <c>disputed</c> and those of <see cref="FilterReader"/>.</summary>
    public static EventSelection Of(HttpRequest request) => new(
        FilterReader.All(request, "one"),
        FilterReader.All(request, "other"),
        FilterReader.Text(request, "groups") != "no",
        FilterReader.Read(request),
        FilterReader.Text(request, "event"),
        FilterReader.Text(request, "thing"),
        FilterReader.Text(request, "q"),
        FilterReader.Numbers(request, "point"),
        FilterReader.Text(request, "disputed") == "yes");

    public bool HasSides => One.Length + Other.Length > 0;

    /// <summary>With sides where none are named: those who attack each other most, else who attacks or is attacked most against everybody else.</summary>
    public EventSelection WithSides(ExplorerState state) =>
        HasSides ? this : state.Conflicts switch
        {
            { Opponents: [var most, ..] } => this with { One = [most.One], Other = [most.Other] },
            { Belligerents: [var most, ..] } => this with { One = [most.Key] },
            _ => this,
        };

    /// <summary>What the sides did to each other.</summary>
    public Conflict Conflict(ExplorerState state) => state.Conflicts.Between(Parties(One, state), Parties(Other, state), Filter.Fits);

    /// <summary>The events, in order of time; those without a date come last.</summary>
    public ImmutableArray<CanonicalEvent> Events(ExplorerState state)
    {
        var chosen = Restrictions(state).ToList();
        return [.. state.InOrder.Where(e => Filter.Fits(e) && chosen.TrueForAll(ids => ids.Contains(e.Id)))];
    }

    /// <summary>For each further thing that the address names, the ids of the events that fit it.</summary>
    IEnumerable<IReadOnlySet<string>> Restrictions(ExplorerState state)
    {
        if (HasSides)
            yield return Ids(Conflict(state).Chain.Events);
        if (Event is not null)
            yield return new HashSet<string>(StringComparer.Ordinal) { Event };
        if (Thing is not null)
            yield return state.Things.Find(Thing) is { } thing ? state.Things.PartsWithin(thing).Keys.ToHashSet(StringComparer.Ordinal) : new HashSet<string>();
        if (Words is not null)
            yield return Ids(new Searcher(state).Events(Words));
        if (!Points.IsEmpty)
            yield return Ids(state.Events.Where(e => state.Points.Of(e.Id) is { } point && Points.Contains(point)));
        if (IsDisputed)
            yield return state.Disputed;
    }

    static HashSet<string> Ids(IEnumerable<CanonicalEvent> events) => events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);

    ImmutableArray<string> Parties(ImmutableArray<string> keys, ExplorerState state) => HasGroups ? [.. keys.SelectMany(key => state.Conflicts.WithGroups(key)).Distinct()] : keys;
}
