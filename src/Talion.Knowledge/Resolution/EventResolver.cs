using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Resolution.Merging;
using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Profiles;
using Talion.Knowledge.Resolution.Updating;

namespace Talion.Knowledge.Resolution;

/// <summary>Finds the events of the world behind what articles tell.</summary>
/// <remarks>Records are compared within blocks (same days or month, and a place, party, victim or figure in common), so that an article that
/// comes or goes touches only the blocks it is in and the clusters that these reach. The result depends on the articles, the gazetteer and the
/// decisions alone: not on the order in which articles came, nor on what else has come and gone.</remarks>
public sealed class EventResolver
{
    readonly GazetteerIndex gazetteer;
    readonly MemoryArchive archive = new();
    readonly ArticleCache articles;
    readonly IncrementalResolver resolver;
    readonly Dictionary<string, Report?> changed = new(StringComparer.Ordinal);
    DecisionList decided = DecisionList.Empty;
    ImmutableArray<string> unknown = [];

    public EventResolver(GazetteerIndex gazetteer)
    {
        this.gazetteer = gazetteer;
        var reader = new ProfileReader(gazetteer);
        articles = new ArticleCache(archive, reader);
        resolver = new IncrementalResolver(archive, articles, reader);
    }

    /// <summary>Number of pairs of records compared so far.</summary>
    public int Comparisons => resolver.Comparisons;

    /// <summary>Resolves all reports at once.</summary>
    /// <exception cref="ArgumentException">Two reports share a document id.</exception>
    /// <exception cref="FormatException">A pair of records is decided to be both the same event and different ones.</exception>
    public static Canon Resolve(IEnumerable<Report> reports, GazetteerIndex gazetteer, DecisionList? decisions = null)
    {
        var resolver = new EventResolver(gazetteer);
        resolver.AddAll(reports);
        return resolver.Resolve(decisions);
    }

    /// <summary>Enters one article.</summary>
    /// <exception cref="ArgumentException">The article has been entered before.</exception>
    public void Add(Report report)
    {
        archive.Add(report);
        changed.TryAdd(report.Article.Id, null);
    }

    /// <summary>Enters articles.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddAll(IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            Add(report);
    }

    /// <summary>Takes an article out, as if it had never been entered.</summary>
    /// <exception cref="KeyNotFoundException">There is no such article.</exception>
    public void Remove(string document)
    {
        var report = archive.Remove(document);
        if (!changed.TryAdd(document, report) && changed[document] is null && archive.Standing(document).IsNone)
            changed.Remove(document);
    }

    /// <summary>The events of all articles entered so far.</summary>
    /// <exception cref="FormatException">A pair of records is decided to be both the same event and different ones.</exception>
    public Canon Resolve(DecisionList? decisions = null)
    {
        var wanted = decisions ?? DecisionList.Empty;
        if (changed.Count > 0 || wanted != decided)
        {
            var change = resolver.Update(changed, wanted, all: !wanted.IsEmpty || !decided.IsEmpty);
            foreach (var happening in change.Before)
                archive.Forget(happening.Id);
            foreach (var happening in change.After)
                archive.Keep(Documents.StoredEvent.Of(happening));
            unknown = change.UnknownIds;
            changed.Clear();
            decided = wanted;
        }

        ImmutableArray<CanonicalEvent> events = [.. archive.Events.Select(stored => stored.With(record => articles.Record(record, stored.Documents)))];
        var catalogue = new Catalogue(gazetteer);
        foreach (var happening in events)
            catalogue.Add(happening);
        return new Canon(events, catalogue.Actors(), catalogue.Places(), archive.Copies, unknown);
    }
}
