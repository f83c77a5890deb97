using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Lifts links between records to links between events.</summary>
static class LinkLifter
{
    /// <summary>One link for each type and cause, however many articles state it; a link from an event to itself is none.</summary>
    /// <param name="eventId">The effect.</param>
    /// <param name="records">Its records.</param>
    /// <param name="eventOf">The event that a record's link leads to; <see langword="null"/> where there is no such record.</param>
    public static ImmutableArray<CanonicalLink> Lift(string eventId, ImmutableArray<EventRecord> records, Func<EventRecord, EventLink, string?> eventOf) =>
        [.. records.SelectMany(record => record.Links, (record, link) => (Record: record, Link: link, Cause: eventOf(record, link)))
            .Where(pair => pair.Cause is not null && pair.Cause != eventId)
            .GroupBy(pair => (pair.Cause, pair.Link.Type))
            .OrderBy(group => group.Key.Cause, StringComparer.Ordinal).ThenBy(group => group.Key.Type)
            .Select(group => new CanonicalLink(
                group.Key.Type,
                group.Key.Cause!,
                group.Min(pair => pair.Link.Basis),
                group.Max(pair => pair.Link.Confidence),
                [.. group.Select(pair => pair.Record.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
}
