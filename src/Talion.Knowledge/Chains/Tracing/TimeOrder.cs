using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>Puts events in order of time.</summary>
static class TimeOrder
{
    /// <summary>Earlier days first. Where days overlap or are unknown, a cause comes before its effect; what is still open is settled by
    /// id.</summary>
    public static ImmutableArray<CanonicalEvent> Of(IReadOnlyCollection<CanonicalEvent> events, IReadOnlyCollection<ChainLink> links)
    {
        var byId = events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var waiting = byId.Keys.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        var heeded = links
            .Where(link => !Contradicts(byId[link.Cause], byId[link.Effect]))
            .ToLookup(link => link.Cause, StringComparer.Ordinal);
        foreach (var link in heeded.SelectMany(group => group))
            waiting[link.Effect]++;
        var earliest = Earliest(byId.Values.ToDictionary(e => e.Id, e => Reckon(e, byId, links), StringComparer.Ordinal));
        var ready = new SortedSet<CanonicalEvent>(byId.Values.Where(e => waiting[e.Id] == 0), earliest);
        var left = new SortedSet<CanonicalEvent>(byId.Values, earliest);
        var ordered = ImmutableArray.CreateBuilder<CanonicalEvent>(byId.Count);
        while (left.Count > 0)
        {
            // In a knot of causes nothing is ready; its earliest event opens it.
            var next = ready.Count > 0 ? ready.Min! : left.Min!;
            ready.Remove(next);
            left.Remove(next);
            ordered.Add(next);
            foreach (var link in heeded[next.Id])
            {
                if (--waiting[link.Effect] == 0 && left.Contains(byId[link.Effect]))
                    ready.Add(byId[link.Effect]);
            }
        }

        return ordered.MoveToImmutable();
    }

    static Comparer<CanonicalEvent> Earliest(Dictionary<string, DateOnly> starts) => Comparer<CanonicalEvent>.Create((a, b) =>
        starts[a.Id].CompareTo(starts[b.Id]) is var start and not 0 ? start
        : End(a).CompareTo(End(b)) is var end and not 0 ? end
        : string.CompareOrdinal(a.Id, b.Id));

    /// <summary>An event without a date is put with the first of its effects that has one, else with the last of its causes.</summary>
    static DateOnly Reckon(CanonicalEvent e, Dictionary<string, CanonicalEvent> events, IReadOnlyCollection<ChainLink> links) =>
        e.Days?.Earliest
        ?? links.Where(link => link.Cause == e.Id).Min(link => events[link.Effect].Days?.Earliest)
        ?? links.Where(link => link.Effect == e.Id).Max(link => events[link.Cause].Days?.Earliest)
        ?? DateOnly.MaxValue;

    static bool Contradicts(CanonicalEvent cause, CanonicalEvent effect) =>
        cause.Days is { } before && effect.Days is { } after && before.Earliest > after.Latest;

    static DateOnly End(CanonicalEvent e) => e.Days?.Latest ?? DateOnly.MaxValue;
}
