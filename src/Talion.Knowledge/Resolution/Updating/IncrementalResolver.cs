using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Clusters;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Merging;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Updating;

/// <summary>Resolves again what a change of articles touches, and nothing else.</summary>
/// <param name="archive">The articles as they are now, and what was found of them before the change.</param>
/// <param name="articles">Those of them that have been read.</param>
/// <param name="reader">Makes records comparable.</param>
sealed class IncrementalResolver(IArchive archive, ArticleCache articles, ProfileReader reader)
{
    readonly ComparisonGraph graph = new(archive, articles);
    readonly CopyIndex copies = new(archive, articles);

    /// <summary>Number of pairs of records compared so far.</summary>
    public int Comparisons => graph.Comparisons;

    /// <summary>Brings what the archive keeps up to date, but for the events themselves: their links may yet be added to.</summary>
    /// <param name="changed">The articles that came, went or changed, each as it was the last time; <see langword="null"/> for one that was not there.</param>
    /// <param name="decisions">What people have decided.</param>
    /// <param name="all">Whether everything is to be put together anew, since other things are decided than the last time.</param>
    /// <exception cref="FormatException">A pair of records is decided to be both the same event and different ones.</exception>
    public CanonChange Update(IReadOnlyDictionary<string, Report?> changed, DecisionList decisions, bool all)
    {
        Enter(changed);
        var (compared, records) = graph.Update();
        var (near, recounted) = copies.Update();
        var events = new RecordEvents(archive);
        var before = new BeforeEvents(archive, articles, changed);
        var scope = new Scope(archive, articles, graph.Alike, before);
        scope.Open(changed.Keys.Concat(recounted).Concat(all ? archive.Documents : []), _ => true);
        scope.Open(compared, records.Contains);
        var (drafts, unknown) = PutTogether(scope, decisions);
        Name(drafts, before, events);
        var relinked = Relink(drafts, before, events);
        ImmutableArray<CanonicalEvent> after = [.. drafts
            .Select(draft => (Draft: draft, Id: events.Of(draft.Records[0])!))
            .Select(pair => pair.Draft.As(pair.Id, LinkLifter.Lift(pair.Id, pair.Draft.Records, (record, link) => events.Of(link.Target, record.Document))))
            .OrderBy(happening => happening.Id, StringComparer.Ordinal)];
        ImmutableArray<string> documents = [.. after.SelectMany(happening => happening.Records).Where(record => events.Of(record) != events.Before(record.Id, record.Document))
            .Select(record => record.Document).Concat(relinked).Concat(changed.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Keep(changed.Keys.Concat(compared).Concat(near).Concat(documents), events);
        return new CanonChange(before.All, after, documents, unknown);
    }

    void Enter(IReadOnlyDictionary<string, Report?> changed)
    {
        foreach (var old in changed.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).OfType<Report>())
        {
            var gone = ComparableArticle.Of(old, reader);
            graph.Remove(gone);
            copies.Remove(gone);
            foreach (var target in Abroad(old))
                archive.Leave(PostingKind.Cause, KeyHash.Of(target), old.Article.Id);
        }

        foreach (var document in changed.Keys)
            articles.Forget(document);
        articles.Prepare(changed.Keys.Order(StringComparer.Ordinal));
        foreach (var come in changed.Keys.Order(StringComparer.Ordinal).Select(articles.Comparable).OfType<ComparableArticle>())
        {
            graph.Add(come);
            copies.Add(come);
            foreach (var target in Abroad(come.Report))
                archive.Enter(PostingKind.Cause, KeyHash.Of(target), come.Id);
        }
    }

    /// <summary>The records of other articles that an article's records are linked to.</summary>
    static IEnumerable<string> Abroad(Report report) =>
        report.Records.SelectMany(record => record.Links).Select(link => link.Target).Where(target => report.Records.All(record => record.Id != target)).Distinct(StringComparer.Ordinal);

    /// <summary>Puts a scope together, and as much around it as takes part.</summary>
    (List<EventDraft> Drafts, ImmutableArray<string> UnknownIds) PutTogether(Scope scope, DecisionList decisions)
    {
        while (true)
        {
            var (clusters, unknown) = Decide(scope, decisions);
            if (!scope.OpenMoved(clusters))
                return ([.. DraftsOf(clusters.Where(cluster => scope.Records.ContainsKey(cluster.Records[0])), scope)], unknown);
        }
    }

    /// <summary>Applies decisions; event ids in them are those of a build without decisions or of one with the decisions already
    /// understood.</summary>
    (ImmutableArray<Cluster> Clusters, ImmutableArray<string> UnknownIds) Decide(Scope scope, DecisionList decisions)
    {
        var known = scope.Records.Keys.ToDictionary(id => id, id => ImmutableArray.Create(id), StringComparer.Ordinal);
        var unknown = decisions.Ids.RemoveAll(known.ContainsKey);
        while (true)
        {
            var pairs = DecisionReader.Read(decisions, id => known.GetValueOrDefault(id, []));
            var components = scope.Components(pairs.Same);
            ImmutableArray<Cluster> clusters = [.. components.AsParallel().AsOrdered().SelectMany(component => new Clustering(component, graph, pairs, scope.DocumentOf).Cluster())];
            if (unknown.IsEmpty)
                return (clusters, unknown);
            var learnt = DraftsOf(clusters, scope).GroupBy(draft => draft.Name, StringComparer.Ordinal)
                .SelectMany(group => group.Select(draft => (Id: group.Skip(1).Any() ? draft.MarkedName : draft.Name, Draft: draft)))
                .Where(pair => unknown.Contains(pair.Id)).ToList();
            if (learnt.Count == 0)
                return (clusters, unknown);
            foreach (var (id, draft) in learnt)
                known.Add(id, [.. draft.Records.Select(record => record.Id)]);
            unknown = unknown.RemoveAll(known.ContainsKey);
        }
    }

    ParallelQuery<EventDraft> DraftsOf(IEnumerable<Cluster> clusters, Scope scope)
    {
        var sources = new Sources(archive.Copies);
        return clusters.AsParallel().AsOrdered().Select(cluster => EventDraft.Of(cluster, id => scope.Records[id], sources));
    }

    /// <summary>Gives every event its id, and takes in those whose id is another because of it.</summary>
    void Name(List<EventDraft> drafts, BeforeEvents before, RecordEvents events)
    {
        var names = new NameRegister(archive);
        foreach (var happening in before.All)
        {
            names.Remove(EventDraft.Of(happening));
            foreach (var record in happening.Records)
                events.Put(record.Id, null);
        }

        foreach (var draft in drafts)
            names.Add(draft);
        var inScope = drafts.Select(draft => draft.Records[0].Id).ToHashSet(StringComparer.Ordinal);
        foreach (var bearer in names.Renamed().Where(bearer => !inScope.Contains(bearer.Record)).ToList())
            drafts.Add(EventDraft.Of(before.Add(events.Before(bearer.Record, bearer.Document)!)));
        foreach (var draft in drafts)
        {
            var id = names.IdOf(draft);
            foreach (var record in draft.Records)
                events.Put(record.Id, id);
        }
    }

    /// <summary>Takes in the events with a link to a record that is in another event now.</summary>
    /// <returns>The articles that state such links.</returns>
    List<string> Relink(List<EventDraft> drafts, BeforeEvents before, RecordEvents events)
    {
        if (archive.IsNew)
            return [];
        var moved = drafts.SelectMany(draft => draft.Records).Concat(before.Records).Where(record => events.Of(record) != events.Before(record.Id, record.Document))
            .DistinctBy(record => record.Id, StringComparer.Ordinal).ToDictionary(record => record.Id, StringComparer.Ordinal);
        var stating = moved.Values.Select(record => record.Document)
            .Concat(moved.Keys.SelectMany(record => archive.Members(PostingKind.Cause, KeyHash.Of(record))))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(document => articles.Report(document)?.Records ?? [])
            .Where(record => record.Links.Any(link => moved.ContainsKey(link.Target)))
            .ToList();
        var inDrafts = drafts.SelectMany(draft => draft.Records).Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in stating.Where(record => !inDrafts.Contains(record.Id)))
        {
            var happening = EventDraft.Of(before.Add(events.Of(record)!));
            drafts.Add(happening);
            inDrafts.UnionWith(happening.Records.Select(other => other.Id));
        }

        return [.. stating.Select(record => record.Document)];
    }

    void Keep(IEnumerable<string> documents, RecordEvents events)
    {
        foreach (var document in documents.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            archive.Keep(document, articles.Report(document) is { } report
                ? new Standing(
                    report.Records.ToImmutableSortedDictionary(record => record.Id, record => events.Of(record)!, StringComparer.Ordinal),
                    graph.Alike.Of(document).ToImmutableSortedDictionary(StringComparer.Ordinal),
                    copies.NearTo(document))
                : Standing.None);
        }
    }
}
