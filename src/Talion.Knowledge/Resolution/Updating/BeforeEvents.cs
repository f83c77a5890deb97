using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Updating;

/// <summary>The events that a change touches, as they were before it.</summary>
/// <param name="archive">Where they are kept.</param>
/// <param name="articles">The articles as they are now.</param>
/// <param name="changed">The articles that are not as they were, as they were.</param>
sealed class BeforeEvents(IArchive archive, ArticleCache articles, IReadOnlyDictionary<string, Report?> changed)
{
    readonly SortedDictionary<string, CanonicalEvent> events = new(StringComparer.Ordinal);

    /// <summary>All of them, sorted by id.</summary>
    public ImmutableArray<CanonicalEvent> All => [.. events.Values];

    /// <summary>The records that they had.</summary>
    public IEnumerable<EventRecord> Records => events.Values.SelectMany(happening => happening.Records);

    /// <summary>Adds the events that articles told.</summary>
    public void Add(IEnumerable<string> documents) => AddAll(documents.SelectMany(document => archive.Standing(document).Events.Values));

    /// <summary>Adds the events that records were in.</summary>
    public void Add(IEnumerable<EventRecord> records) =>
        AddAll(records.Select(record => archive.Standing(record.Document).Events.GetValueOrDefault(record.Id)).OfType<string>());

    /// <summary>Adds an event.</summary>
    public CanonicalEvent Add(string id)
    {
        if (!events.TryGetValue(id, out var happening))
        {
            var stored = archive.Event(id) ?? throw new KeyNotFoundException($"The archive keeps no event {id}.");
            events.Add(id, happening = stored.With(record => RecordOf(record, stored.Documents)));
        }

        return happening;
    }

    void AddAll(IEnumerable<string> ids)
    {
        foreach (var id in ids.Distinct(StringComparer.Ordinal).ToList())
            Add(id);
    }

    EventRecord? RecordOf(string id, ImmutableArray<string> documents) =>
        documents.Select(document => changed.TryGetValue(document, out var old) ? old : articles.Report(document))
            .SelectMany(report => report?.Records ?? []).FirstOrDefault(record => record.Id == id);
}
