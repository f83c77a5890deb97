using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>How much a record says.</summary>
static class Telling
{
    /// <summary>The record that says most of an event: of its type, with its place and day, then with most details; between equals the
    /// least id.</summary>
    public static EventRecord Most(IEnumerable<EventRecord> records, EventType type) =>
        records.OrderByDescending(record => record.Type == type)
            .ThenByDescending(record => record.Places.Any(place => place.Kind is not (EntityKind.Country or EntityKind.Region or EntityKind.Province)))
            .ThenByDescending(record => record.Date is { } date && date.Earliest == date.Latest)
            .ThenByDescending(record => record.Attackers.Length + record.Targets.Length + record.Weapons.Length + record.Casualties.Length)
            .ThenByDescending(record => record.Confidence)
            .ThenBy(record => record.Id, StringComparer.Ordinal)
            .First();
}
