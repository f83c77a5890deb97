using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Documents;
using Talion.Knowledge.Mapping;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Things;
using Talion.Knowledge.Resolution.Updating;
using Talion.Rdf.Terms;
using Talion.Store.Durable;

namespace Talion.Knowledge.Building;

/// <summary>Makes the graphs of a knowledge base: one an article, what is agreed, and provenance.</summary>
/// <param name="settings">What the graphs depend on beside the articles.</param>
/// <param name="archive">What is kept of articles and events.</param>
/// <param name="articles">The articles.</param>
sealed class GraphBuilder(KnowledgeSettings settings, IArchive archive, ArticleCache articles)
{
    readonly ResourceNames names = new(settings.BaseIri);
    readonly ThingReader reader = new(settings.Gazetteer);

    /// <summary>Brings the graphs of articles up to date.</summary>
    public void BuildArticles(IEnumerable<string> documents, GraphUpdate update)
    {
        var events = new RecordEvents(archive);
        var made = documents.Select(document => (Id: document, Report: articles.Report(document))).ToList();
        // While one core writes a graph, the other makes the next.
        foreach (var (document, quads) in made.AsParallel().AsOrdered().Select(pair => (pair.Id, pair.Report is { } report ? Map(report) : [])))
            update.Replace(names.Article(document), quads);

        ImmutableArray<Quad> Map(Report report) => ArticleMapping.Map(report, record => events.Of(record, report.Article.Id), reader, names);
    }

    /// <summary>Brings the graph of what is agreed up to date.</summary>
    public void BuildAgreed(CanonChange told, GraphUpdate update, DurableTransaction change)
    {
        var things = new ThingMapping(settings.Gazetteer, settings.Backings, names);
        var mapping = new AgreedMapping(reader, things, new ContradictionFinder(settings.Gazetteer, settings.People), names);
        var ledger = new ThingLedger(change, reader, things, settings.Gazetteer);
        foreach (var happening in told.Before)
            ledger.Count(happening, -1);
        foreach (var happening in told.After)
            ledger.Count(happening, 1);
        var (before, after) = ledger.Keep();
        var statuses = told.After.Concat(told.Before).DistinctBy(happening => happening.Id, StringComparer.Ordinal)
            .ToDictionary(happening => happening.Id, happening => happening.Status, StringComparer.Ordinal);
        update.Change(Vocabulary.Tal.AgreedGraph, Quads(told.Before).Concat(before), Quads(told.After).Concat(after));

        IEnumerable<Quad> Quads(ImmutableArray<CanonicalEvent> events) => events.AsParallel().AsOrdered().SelectMany(happening => mapping.Map(happening, StatusOf));

        EventStatus StatusOf(string id) => statuses.TryGetValue(id, out var status) ? status : archive.Event(id)!.Status;
    }

    /// <summary>Brings the graph of provenance up to date.</summary>
    /// <param name="changed">The articles that came, went or changed, as they were and which version read them then.</param>
    /// <param name="versionOf">Which version has read an article now.</param>
    /// <param name="versions">How many articles each version has read, kept in step.</param>
    /// <param name="update">What is done to the store.</param>
    public void BuildProvenance(
        IReadOnlyDictionary<string, StoredDocument?> changed, Func<string, string> versionOf, SortedDictionary<string, int> versions, GraphUpdate update)
    {
        var gone = changed.Values.OfType<StoredDocument>().Select(document => (document.Report.Article, document.Source.Version)).ToList();
        var come = changed.Keys.Order(StringComparer.Ordinal).Select(articles.Report).OfType<Report>().Select(report => (report.Article, Version: versionOf(report.Article.Id))).ToList();
        var known = versions.Keys.ToList();
        foreach (var (_, version) in gone)
            versions[version]--;
        foreach (var (_, version) in come)
            versions[version] = versions.GetValueOrDefault(version) + 1;
        foreach (var version in versions.Where(version => version.Value == 0).Select(version => version.Key).ToList())
            versions.Remove(version);
        update.Change(
            Vocabulary.Tal.ProvenanceGraph,
            Quads(gone).Concat(known.Except(versions.Keys).SelectMany(version => ProvenanceMapping.Map(version, names))),
            Quads(come).Concat(versions.Keys.Except(known).SelectMany(version => ProvenanceMapping.Map(version, names))));

        IEnumerable<Quad> Quads(IEnumerable<(Article Article, string Version)> read) =>
            read.AsParallel().AsOrdered().SelectMany(pair => ProvenanceMapping.Map(pair.Article, pair.Version, names));
    }
}
