using System.Globalization;
using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Names events by their content.</summary>
static class EventName
{
    /// <summary>The id made of type, days, place and parties.</summary>
    /// <param name="type">The event's type.</param>
    /// <param name="days">Its days.</param>
    /// <param name="records">Its records, sorted.</param>
    /// <param name="mark">What tells it from another event of the very same description; <see langword="null"/> where there is
    /// none.</param>
    public static string Of(EventType type, DayInterval? days, ImmutableArray<EventRecord> records, string? mark = null)
    {
        var place = Commonest(records, record => record.Places.Select(p => (p.Entity, p.Label)).Take(1));
        var attacker = Commonest(records, record => record.Attackers.Select(p => (p.Entity, p.Label)).Take(1));
        var target = Commonest(records, record => record.Targets.Select(p => (p.Entity, p.Label)).Take(1));
        var (earliest, latest) = (Day(days?.Earliest), Day(days?.Latest));
        return "event/" + ContentName.Of(
            [earliest, type.Word(), place.Label ?? target.Label],
            [type.Word(), records[0].Status.Word(), earliest, latest, place.Key, attacker.Key, target.Key, mark]);
    }

    static (string? Key, string? Label) Commonest(
        ImmutableArray<EventRecord> records, Func<EventRecord, IEnumerable<(string? Entity, string Label)>> named) =>
        records.SelectMany(named)
            .GroupBy(name => name.Entity ?? NameFolding.Fold(name.Label), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => ((string?)group.Key, (string?)group.Select(name => name.Label).Min(StringComparer.Ordinal)))
            .FirstOrDefault();

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
