using Talion.Extraction.Records;
using Talion.Knowledge.Documents;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Clusters;
using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Updating;

/// <summary>Records to be put together anew, and the events around them, which are alike to some of them and stay as they were unless it turns out that they
/// take part.</summary>
/// <remarks>How an event comes together depends on its own records and on what they are alike to. So where the records of a scope, put together with the
/// events around, leave each of these as it was, they would have done so among all others too: whatever is farther away meets events that come together as
/// they did before.</remarks>
/// <param name="archive">What was found the last time.</param>
/// <param name="articles">The articles as they are now.</param>
/// <param name="alike">What is alike in them now.</param>
/// <param name="before">The events that the records were in.</param>
sealed class Scope(IArchive archive, ArticleCache articles, AlikeArticles alike, BeforeEvents before)
{
    readonly Dictionary<string, EventRecord> records = new(StringComparer.Ordinal);
    readonly Dictionary<string, StoredEvent> around = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> documents = new(StringComparer.Ordinal);

    /// <summary>The records to be put together anew, by id.</summary>
    public IReadOnlyDictionary<string, EventRecord> Records => records;

    /// <summary>Takes in the records of articles that are asked for, and the events that they were in.</summary>
    public void Open(IEnumerable<string> touched, Func<string, bool> isAskedFor)
    {
        foreach (var document in touched)
        {
            foreach (var (_, happening) in archive.Standing(document).Events.Where(told => isAskedFor(told.Key)))
                Open(before.Add(happening));
            foreach (var record in articles.Report(document)?.Records.Where(record => isAskedFor(record.Id)) ?? [])
                records.TryAdd(record.Id, record);
        }
    }

    /// <summary>All records with what they are alike to, those of the events around too.</summary>
    /// <param name="same">The pairs that people have joined.</param>
    public ImmutableArray<Component> Components(ImmutableArray<RecordPair> same)
    {
        around.Clear();
        var pairs = new HashSet<Likeness>();
        foreach (var (document, found, other) in records.Values.Select(record => record.Document).Distinct(StringComparer.Ordinal).ToList()
            .SelectMany(document => alike.Of(document).SelectMany(entry => entry.Value, (entry, found) => (document, found, entry.Key))))
        {
            var own = IsOpen(found.Pair.First, document) ? found.Pair.First : IsOpen(found.Pair.Second, document) ? found.Pair.Second : null;
            if (own is not null && pairs.Add(found) && !records.ContainsKey(found.Pair.Other(own)))
                pairs.UnionWith(Surround(found.Pair.Other(own), other));
        }

        return Component.Of(records.Keys.Concat(around.Keys), pairs, same);
    }

    /// <summary>The article that a record of the components is of.</summary>
    public string DocumentOf(string record) => records.TryGetValue(record, out var known) ? known.Document : documents[record];

    /// <summary>Takes in the events that clusters have records of from around and are not.</summary>
    /// <returns>Whether there are such.</returns>
    public bool OpenMoved(IEnumerable<Cluster> clusters)
    {
        var moved = clusters.SelectMany(cluster => cluster.Records, (cluster, record) => (cluster, Event: around.GetValueOrDefault(record)))
            .Where(pair => pair.Event is not null && !pair.Event.Records.SequenceEqual(pair.cluster.Records))
            .Select(pair => pair.Event!.Id).Distinct(StringComparer.Ordinal).ToList();
        foreach (var happening in moved)
            Open(before.Add(happening));
        return moved.Count > 0;
    }

    /// <summary>Takes in the event of a record from around.</summary>
    /// <returns>What joined it.</returns>
    IEnumerable<Likeness> Surround(string record, string document)
    {
        if (around.ContainsKey(record))
            return [];
        var happening = archive.Event(archive.Standing(document).Events[record])!;
        foreach (var member in happening.Records)
            around.Add(member, happening);
        foreach (var (teller, told) in happening.Documents.SelectMany(teller => archive.Standing(teller).Events, (teller, told) => (teller, told)))
        {
            if (told.Value == happening.Id)
                documents[told.Key] = teller;
        }

        return happening.Reasons.Select(reason => new RecordPair(reason.First, reason.Second))
            .Select(pair => alike.Of(documents[pair.First])[documents[pair.Second]].First(found => found.Pair == pair) with { HasJoined = true });
    }

    bool IsOpen(string record, string document) => records.TryGetValue(record, out var known) && known.Document == document;

    void Open(CanonicalEvent happening)
    {
        // One that is of a changed article may be gone.
        foreach (var record in happening.Records.Select(record => articles.Record(record.Id, [record.Document])).OfType<EventRecord>())
            records.TryAdd(record.Id, record);
    }
}
