using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Resolution;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Outlines;

/// <summary>Events in order of time as columns of small numbers: what a map or a timeline of very many of them needs, at a few bytes each. Those without a date
/// come last.</summary>
/// <param name="First">The day that <paramref name="Days"/> count from, ISO; <see langword="null"/> where no event has a date.</param>
/// <param name="Days">For each event with a date, days from the first day of the one before it to its own, never negative.</param>
/// <param name="Lengths">For each event with a date, days from its first possible day to its last.</param>
/// <param name="Types">The words of the types that occur.</param>
/// <param name="TypeOf">For each event, the number of its type.</param>
/// <param name="Standings">The words of how sure events are.</param>
/// <param name="StandingOf">For each event, the number of its standing.</param>
/// <param name="PointOf">For each event, the number of its point on the map, −1 where it is not known.</param>
sealed record Outline(
    string? First,
    ImmutableArray<int> Days,
    ImmutableArray<int> Lengths,
    ImmutableArray<string> Types,
    ImmutableArray<int> TypeOf,
    ImmutableArray<string> Standings,
    ImmutableArray<int> StandingOf,
    ImmutableArray<int> PointOf)
{
    /// <param name="events">In order of time, those without a date last.</param>
    /// <param name="state">What knows the points.</param>
    public static Outline Of(ImmutableArray<CanonicalEvent> events, ExplorerState state)
    {
        var dated = events.Select(e => e.Days).TakeWhile(days => days is not null).Select(days => days!.Value).ToList();
        ImmutableArray<EventType> types = [.. events.Select(e => e.Type).Distinct().Order()];
        ImmutableArray<Standing> standings = [.. Enum.GetValues<Standing>()];
        return new Outline(
            dated.Count > 0 ? EventLine.Day(dated[0].Earliest) : null,
            [.. dated.Select((days, i) => i == 0 ? 0 : days.Earliest.DayNumber - dated[i - 1].Earliest.DayNumber)],
            [.. dated.Select(days => days.Latest.DayNumber - days.Earliest.DayNumber)],
            [.. types.Select(type => type.Word())],
            [.. events.Select(e => types.IndexOf(e.Type))],
            [.. standings.Select(standing => standing.Word())],
            [.. events.Select(e => standings.IndexOf(EventCaption.StandingOf(e)))],
            [.. events.Select(e => state.Points.Of(e.Id) ?? -1)]);
    }
}
