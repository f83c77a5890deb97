using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Documents;

/// <summary>A canonical event as a store keeps it: with the ids of its records in place of the records.</summary>
sealed record StoredEvent(
    string Id,
    EventType Type,
    EventStatus Status,
    string Label,
    DateOnly? Earliest,
    DateOnly? Latest,
    ImmutableArray<string> Records,
    ImmutableArray<CanonicalLink> Links,
    ImmutableArray<MergeReason> Reasons)
{
    public static byte[] ToBytes(ImmutableArray<CanonicalEvent> events) => JsonSerializer.SerializeToUtf8Bytes([.. events.Select(Of)], DocumentJson.Default.StoredEventArray);

    /// <summary>The events with their records put back; what has gone since they were resolved is left out.</summary>
    public static ImmutableArray<CanonicalEvent> Read(ReadOnlySpan<byte> bytes, IReadOnlyDictionary<string, EventRecord> records) =>
        [.. JsonSerializer.Deserialize(bytes, DocumentJson.Default.StoredEventArray)!.Select(stored => stored.With(records)).Where(e => !e.Records.IsEmpty)];

    static StoredEvent Of(CanonicalEvent e) => new(
        e.Id, e.Type, e.Status, e.Label, e.Days?.Earliest, e.Days?.Latest, [.. e.Records.Select(record => record.Id)], e.Links, e.Reasons);

    CanonicalEvent With(IReadOnlyDictionary<string, EventRecord> records) => new(
        Id, Type, Status, Label, Earliest is { } from && Latest is { } to ? new DayInterval(from, to) : null, [.. Records.Where(records.ContainsKey).Select(id => records[id])], Links, Reasons);
}
