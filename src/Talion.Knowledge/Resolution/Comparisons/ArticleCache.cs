using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The articles of an archive that have been asked for.</summary>
sealed class ArticleCache(IArchive archive, ProfileReader reader)
{
    readonly Dictionary<string, Report?> reports = new(StringComparer.Ordinal);
    readonly Dictionary<string, ComparableArticle?> comparable = new(StringComparer.Ordinal);
    readonly Dictionary<string, KeyedRecord> records = new(StringComparer.Ordinal);

    /// <summary>An article with its records; <see langword="null"/> where there is none.</summary>
    public Report? Report(string document)
    {
        if (!reports.TryGetValue(document, out var report))
            reports.Add(document, report = archive.Find(document));
        return report;
    }

    /// <summary>Makes articles comparable, on all cores.</summary>
    public void Prepare(IEnumerable<string> documents)
    {
        var wanted = documents.Where(document => !comparable.ContainsKey(document)).Distinct(StringComparer.Ordinal)
            .Select(document => (document, reports.GetValueOrDefault(document))).ToList();
        foreach (var (id, report, article) in wanted.AsParallel().AsOrdered().Select(Read))
        {
            reports[id] = report;
            comparable[id] = article;
            foreach (var record in article?.Records ?? [])
                records[record.Profile.Id] = record;
        }
    }

    /// <summary>An article that has been prepared; <see langword="null"/> where there is none.</summary>
    public ComparableArticle? Comparable(string document) => comparable[document];

    /// <summary>A record of an article that has been prepared.</summary>
    public EventProfile Profile(string record) => records[record].Profile;

    /// <summary>Forgets what articles were compared by; the articles themselves stay.</summary>
    public void Release()
    {
        comparable.Clear();
        records.Clear();
    }

    /// <summary>Forgets an article that has changed.</summary>
    public void Forget(string document)
    {
        reports.Remove(document);
        if (comparable.Remove(document, out var article))
            foreach (var record in article?.Records ?? [])
                records.Remove(record.Profile.Id);
    }

    (string Id, Report? Report, ComparableArticle? Article) Read((string Document, Report? Known) wanted)
    {
        var report = wanted.Known ?? archive.Find(wanted.Document);
        return (wanted.Document, report, report is null ? null : ComparableArticle.Of(report, reader));
    }

    /// <summary>The record of an id in some articles; <see langword="null"/> where it is in none of them.</summary>
    public EventRecord? Record(string id, IEnumerable<string> documents) =>
        documents.SelectMany(document => Report(document)?.Records ?? []).FirstOrDefault(record => record.Id == id);
}
