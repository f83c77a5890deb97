using Talion.Knowledge.Resolution.Clusters;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Merging;
using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution;

/// <summary>Finds the events of the world behind what articles tell.</summary>
/// <remarks>Records are compared within blocks (same days or month, and a place, party, victim or figure in common), so that an article that
/// comes or goes touches only the blocks it is in and the clusters that these reach. The result depends on the articles, the gazetteer and the
/// decisions alone: not on the order in which articles came, nor on what else has come and gone.</remarks>
public sealed class EventResolver(GazetteerIndex gazetteer)
{
    readonly ComparisonGraph graph = new();
    readonly CopyIndex copies = new();
    readonly ProfileReader profiles = new(gazetteer);
    readonly HashSet<string> changed = new(StringComparer.Ordinal);
    ClusterCache? clusters;

    /// <summary>Number of pairs of records compared so far.</summary>
    public int Comparisons => graph.Comparisons;

    /// <summary>Resolves all reports at once.</summary>
    /// <exception cref="ArgumentException">Two reports share a document id, or two records an id.</exception>
    /// <exception cref="FormatException">A pair of records is decided to be both the same event and different ones.</exception>
    public static Canon Resolve(IEnumerable<Report> reports, GazetteerIndex gazetteer, DecisionList? decisions = null)
    {
        var resolver = new EventResolver(gazetteer);
        resolver.AddAll(reports);
        return resolver.Resolve(decisions);
    }

    /// <summary>Enters one article.</summary>
    /// <exception cref="ArgumentException">The article, or a record of that id, has been entered before.</exception>
    public void Add(Report report) => AddAll([report]);

    /// <summary>Enters articles, which are read on all cores.</summary>
    /// <exception cref="ArgumentException">An article, or a record of that id, has been entered before.</exception>
    public void AddAll(IEnumerable<Report> reports)
    {
        var read = reports.AsParallel().AsOrdered().Select(report =>
        {
            var fingerprint = TextFingerprint.Of(report.Article.Text);
            return (report.Article, Fingerprint: fingerprint, Profiles: profiles.Read(report, fingerprint));
        });
        foreach (var (article, fingerprint, records) in read)
        {
            copies.Add(article, fingerprint);
            graph.Add(article.Id, records);
            changed.Add(article.Id);
        }
    }

    /// <summary>Takes an article out, as if it had never been entered.</summary>
    /// <exception cref="KeyNotFoundException">There is no such article.</exception>
    public void Remove(string document)
    {
        graph.Remove(document);
        copies.Remove(document);
        changed.Add(document);
    }

    /// <summary>The events of all articles entered so far.</summary>
    /// <exception cref="FormatException">A pair of records is decided to be both the same event and different ones.</exception>
    public Canon Resolve(DecisionList? decisions = null)
    {
        clusters ??= new ClusterCache(graph);
        clusters.Forget(changed, graph.Update());
        changed.Clear();
        var found = copies.Copies();
        var sources = new Sources(found);
        var (events, unknown) = Decide(decisions ?? DecisionList.Empty, sources);
        var catalogue = new Catalogue(gazetteer);
        foreach (var e in events)
            catalogue.Add(e);
        return new Canon(events, catalogue.Actors(), catalogue.Places(), found, unknown);
    }

    /// <summary>Applies decisions; event ids in them are those of a build without decisions or of one with the decisions already
    /// understood.</summary>
    (ImmutableArray<CanonicalEvent> Events, ImmutableArray<string> UnknownIds) Decide(DecisionList decisions, Sources sources)
    {
        var known = graph.Profiles.Keys.ToDictionary(id => id, id => ImmutableArray.Create(id), StringComparer.Ordinal);
        var unknown = decisions.Ids.RemoveAll(known.ContainsKey);
        while (true)
        {
            var pairs = DecisionReader.Read(decisions, id => known.GetValueOrDefault(id, []));
            var events = EventMerger.Merge(clusters!.Cluster(pairs), id => graph.Profiles[id].Record, sources);
            var learnt = events.Where(e => unknown.Contains(e.Id)).ToList();
            if (learnt.Count == 0)
                return (events, unknown);
            foreach (var e in learnt)
                known.Add(e.Id, [.. e.Records.Select(record => record.Id)]);
            unknown = unknown.RemoveAll(known.ContainsKey);
        }
    }
}
