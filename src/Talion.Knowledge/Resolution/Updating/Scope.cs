using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Updating;

/// <summary>The records of some articles and all that hang together with them by being alike: none of them can be one event with a record outside.</summary>
sealed class Scope
{
    readonly Dictionary<string, EventRecord> records = new(StringComparer.Ordinal);
    readonly HashSet<string> documents = new(StringComparer.Ordinal);
    readonly HashSet<Likeness> alike = [];

    /// <summary>The records by id.</summary>
    public IReadOnlyDictionary<string, EventRecord> Records => records;

    /// <summary>The articles that they are of.</summary>
    public IReadOnlyCollection<string> Documents => documents;

    /// <summary>The pairs among them that are more likely one event than two.</summary>
    public IReadOnlyCollection<Likeness> Alike => alike;

    public static Scope Around(IEnumerable<string> touched, ArticleCache articles, AlikeArticles alike)
    {
        var scope = new Scope();
        var waiting = new Queue<EventRecord>();
        foreach (var record in touched.SelectMany(document => articles.Report(document)?.Records ?? []))
            scope.Enter(record, waiting);
        while (waiting.TryDequeue(out var record))
        {
            foreach (var (document, pairs) in alike.Of(record.Document))
            {
                foreach (var found in pairs.Where(found => found.Pair.Has(record.Id)))
                {
                    scope.alike.Add(found);
                    if (!scope.records.ContainsKey(found.Pair.Other(record.Id)))
                        scope.Enter(articles.Record(found.Pair.Other(record.Id), [document])!, waiting);
                }
            }
        }

        return scope;
    }

    void Enter(EventRecord record, Queue<EventRecord> waiting)
    {
        if (!records.TryAdd(record.Id, record))
            return;
        documents.Add(record.Document);
        waiting.Enqueue(record);
    }
}
