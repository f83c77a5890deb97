using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Documents;

/// <summary>A canonical event as a store keeps it: with the ids of its records, and of the articles that these are of, in place of the records.</summary>
sealed record StoredEvent(
    string Id,
    EventType Type,
    EventStatus Status,
    string Label,
    DateOnly? Earliest,
    DateOnly? Latest,
    ImmutableArray<string> Records,
    ImmutableArray<string> Documents,
    ImmutableArray<CanonicalLink> Links,
    ImmutableArray<MergeReason> Reasons)
{
    public static StoredEvent Of(CanonicalEvent e) => new(
        e.Id, e.Type, e.Status, e.Label, e.Days?.Earliest, e.Days?.Latest, [.. e.Records.Select(record => record.Id)],
        [.. e.Records.Select(record => record.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], e.Links, e.Reasons);

    public static StoredEvent Of(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, DocumentJson.Default.StoredEvent)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, DocumentJson.Default.StoredEvent);

    /// <summary>The event with its records put back; those that are not to be had are left out.</summary>
    public CanonicalEvent With(Func<string, EventRecord?> recordOf) => new(
        Id, Type, Status, Label, Earliest is { } from && Latest is { } to ? new DayInterval(from, to) : null, [.. Records.Select(recordOf).OfType<EventRecord>()], Links, Reasons);
}
