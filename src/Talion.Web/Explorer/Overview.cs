using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Conflicts;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer;

/// <summary>What the store holds, and what its events can be filtered by.</summary>
/// <param name="Events">Number of events.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="First">The first day of any event, ISO.</param>
/// <param name="Last">The last one.</param>
/// <param name="Types">Words of the types that occur.</param>
/// <param name="Statuses">Words of the statuses that occur.</param>
/// <param name="Belligerents">Who attacks or is attacked.</param>
/// <param name="Opponents">Who attacks whom.</param>
sealed record Overview(
    int Events,
    int Articles,
    string? First,
    string? Last,
    ImmutableArray<string> Types,
    ImmutableArray<string> Statuses,
    ImmutableArray<Belligerent> Belligerents,
    ImmutableArray<Opponents> Opponents)
{
    const int MostOpponents = 12;

    public static Overview Of(ExplorerState state) => new(
        state.Events.Length,
        state.Articles.Count(),
        EventLine.Day(state.Events.Min(e => e.Days?.Earliest)),
        EventLine.Day(state.Events.Max(e => e.Days?.Latest)),
        [.. state.Events.Select(e => e.Type).Distinct().Order().Select(type => type.Word())],
        [.. state.Events.Select(e => e.Status).Distinct().Order().Select(status => status.Word())],
        state.Conflicts.Belligerents,
        [.. state.Conflicts.Opponents.Take(MostOpponents)]);
}
