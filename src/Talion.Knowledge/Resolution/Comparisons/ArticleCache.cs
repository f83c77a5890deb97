using System.Collections.Concurrent;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The articles of an archive that have been asked for. May be asked by several threads.</summary>
sealed class ArticleCache(IArchive archive, ProfileReader reader)
{
    readonly ConcurrentDictionary<string, Report?> reports = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, ComparableArticle?> comparable = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, EventProfile> profiles = new(StringComparer.Ordinal);

    /// <summary>An article with its records; <see langword="null"/> where there is none.</summary>
    public Report? Report(string document) => reports.GetOrAdd(document, archive.Find);

    /// <summary>Makes articles comparable, on all cores.</summary>
    public void Prepare(IEnumerable<string> documents) =>
        documents.Where(document => !comparable.ContainsKey(document)).Distinct(StringComparer.Ordinal).ToList().AsParallel().ForAll(document => Comparable(document));

    /// <summary>An article made comparable; <see langword="null"/> where there is none.</summary>
    public ComparableArticle? Comparable(string document)
    {
        if (comparable.TryGetValue(document, out var known))
            return known;
        var article = Report(document) is { } report ? ComparableArticle.Of(report, reader) : null;
        foreach (var record in article?.Records ?? [])
            profiles[record.Profile.Id] = record.Profile;
        return comparable[document] = article;
    }

    /// <summary>A record of an article.</summary>
    /// <exception cref="KeyNotFoundException">The article has no such record.</exception>
    public EventProfile Profile(string record, string document)
    {
        if (!profiles.ContainsKey(record))
            Comparable(document);
        return profiles[record];
    }

    /// <summary>Forgets what articles were compared by; the articles themselves stay.</summary>
    public void Release()
    {
        comparable.Clear();
        profiles.Clear();
    }

    /// <summary>Forgets an article that has changed.</summary>
    public void Forget(string document)
    {
        reports.TryRemove(document, out _);
        if (comparable.TryRemove(document, out var article))
            foreach (var record in article?.Records ?? [])
                profiles.TryRemove(record.Profile.Id, out _);
    }

    /// <summary>The record of an id in some articles; <see langword="null"/> where it is in none of them.</summary>
    public EventRecord? Record(string id, IEnumerable<string> documents) =>
        documents.SelectMany(document => Report(document)?.Records ?? []).FirstOrDefault(record => record.Id == id);
}
