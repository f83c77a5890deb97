using Talion.Knowledge.Documents;
using Talion.Knowledge.Resolution.Duplicates;

namespace Talion.Knowledge.Resolution.Archives;

/// <summary>An archive that lasts as long as the process.</summary>
sealed class MemoryArchive : IArchive
{
    readonly Dictionary<string, Report> reports = new(StringComparer.Ordinal);
    readonly Dictionary<string, Standing> standings = new(StringComparer.Ordinal);
    readonly Dictionary<(PostingKind, ulong), HashSet<string>> postings = [];
    readonly SortedDictionary<string, StoredEvent> events = new(StringComparer.Ordinal);

    public bool IsNew => standings.Count == 0;

    public IReadOnlyCollection<string> Documents => reports.Keys;

    public ImmutableArray<NearCopy> Copies { get; set; } = [];

    /// <summary>All events, sorted by id.</summary>
    public IReadOnlyCollection<StoredEvent> Events => events.Values;

    /// <exception cref="ArgumentException">There is an article of that id.</exception>
    public void Add(Report report) => reports.Add(report.Article.Id, report);

    /// <returns>The article that was taken out.</returns>
    /// <exception cref="KeyNotFoundException">There is no such article.</exception>
    public Report Remove(string document)
    {
        var report = reports[document];
        reports.Remove(document);
        return report;
    }

    public Report? Find(string document) => reports.GetValueOrDefault(document);

    public Standing Standing(string document) => standings.GetValueOrDefault(document, Archives.Standing.None);

    public void Keep(string document, Standing standing)
    {
        if (standing.IsNone)
            standings.Remove(document);
        else
            standings[document] = standing;
    }

    public IEnumerable<string> Members(PostingKind kind, ulong key) => postings.TryGetValue((kind, key), out var members) ? members : [];

    public void Enter(PostingKind kind, ulong key, string member)
    {
        if (!postings.TryGetValue((kind, key), out var members))
            postings.Add((kind, key), members = new HashSet<string>(StringComparer.Ordinal));
        members.Add(member);
    }

    public void Leave(PostingKind kind, ulong key, string member)
    {
        if (postings.TryGetValue((kind, key), out var members) && members.Remove(member) && members.Count == 0)
            postings.Remove((kind, key));
    }

    public StoredEvent? Event(string id) => events.GetValueOrDefault(id);

    public void Keep(StoredEvent happening) => events[happening.Id] = happening;

    public void Forget(string happening) => events.Remove(happening);
}
