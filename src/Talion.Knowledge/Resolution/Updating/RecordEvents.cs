using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Archives;

namespace Talion.Knowledge.Resolution.Updating;

/// <summary>Which event a record is in, and which it was in the last time.</summary>
sealed class RecordEvents(IArchive archive)
{
    readonly Dictionary<string, string?> now = new(StringComparer.Ordinal);

    /// <summary>Puts a record into an event; <see langword="null"/> where the record is gone.</summary>
    public void Put(string record, string? happening) => now[record] = happening;

    /// <summary>The event of a record of some article; <see langword="null"/> where there is no such record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="document">The article that speaks of it, most often its own.</param>
    public string? Of(string record, string document) => now.TryGetValue(record, out var happening) ? happening : Before(record, document);

    public string? Of(EventRecord record) => Of(record.Id, record.Document);

    /// <summary>As <see cref="Of(string, string)"/>, as of the last time.</summary>
    public string? Before(string record, string document) =>
        archive.Standing(document).Events.TryGetValue(record, out var happening) ? happening
        : DocumentOf(record) is { } other && other != document ? archive.Standing(other).Events.GetValueOrDefault(record)
        : null;

    // A record is called after its article.
    static string? DocumentOf(string record) => record.LastIndexOf('#') is > 0 and var end ? record[..end] : null;
}
