using Microsoft.AspNetCore.Http;
using Talion.Knowledge.Chains.Conflicts;
using Talion.Knowledge.Chains.Finding;
using Talion.Knowledge.Resolution;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer;

/// <summary>Which events an address asks for: those that fit its filter and, where it names sides, have to do with these.</summary>
/// <param name="One">Keys of belligerents on one side; may be empty.</param>
/// <param name="Other">Keys of those on the other side; empty for all others.</param>
/// <param name="HasGroups">Whether the groups under them are meant too.</param>
/// <param name="Filter">What else they must be like.</param>
sealed record EventSelection(ImmutableArray<string> One, ImmutableArray<string> Other, bool HasGroups, EventFilter Filter)
{
    /// <summary>Reads it out of the parameters <c>one</c> and <c>other</c>, which may be repeated, <c>groups</c> and those of <see cref="FilterReader"/>.</summary>
    public static EventSelection Of(HttpRequest request) =>
        new(FilterReader.All(request, "one"), FilterReader.All(request, "other"), FilterReader.Text(request, "groups") != "no", FilterReader.Read(request));

    public bool HasSides => One.Length + Other.Length > 0;

    /// <summary>With sides: those who attack each other most where none are named.</summary>
    public EventSelection WithSides(ExplorerState state) =>
        HasSides || state.Conflicts.Opponents is not [var first, ..] ? this : this with { One = [first.One], Other = [first.Other] };

    /// <summary>What the sides did to each other.</summary>
    public Conflict Conflict(ExplorerState state) => state.Conflicts.Between(Parties(One, state), Parties(Other, state), Filter.Fits);

    /// <summary>The events, in order of time; those without a date come last.</summary>
    public ImmutableArray<CanonicalEvent> Events(ExplorerState state) => HasSides
        ? Conflict(state).Chain.Events
        : [.. state.Events.Where(Filter.Fits).OrderBy(e => e.Days?.Earliest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal)];

    ImmutableArray<string> Parties(ImmutableArray<string> keys, ExplorerState state) => HasGroups ? [.. keys.SelectMany(key => state.Conflicts.WithGroups(key)).Distinct()] : keys;
}
