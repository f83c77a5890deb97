using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Lifts links between records to links between events.</summary>
static class LinkLifter
{
    /// <summary>One link for each type and cause, however many articles state it; a link from an event to itself is none.</summary>
    /// <param name="eventId">The effect.</param>
    /// <param name="records">Its records.</param>
    /// <param name="eventOf">The event that a record is in.</param>
    public static ImmutableArray<CanonicalLink> Lift(
        string eventId, ImmutableArray<EventRecord> records, IReadOnlyDictionary<string, string> eventOf) =>
        [.. records.SelectMany(record => record.Links, (record, link) => (record, link))
            .Where(pair => eventOf.TryGetValue(pair.link.Target, out var cause) && cause != eventId)
            .GroupBy(pair => (Cause: eventOf[pair.link.Target], pair.link.Type))
            .OrderBy(group => group.Key.Cause, StringComparer.Ordinal).ThenBy(group => group.Key.Type)
            .Select(group => new CanonicalLink(
                group.Key.Type,
                group.Key.Cause,
                group.Min(pair => pair.link.Basis),
                group.Max(pair => pair.link.Confidence),
                [.. group.Select(pair => pair.record.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
}
