using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Building;
using Talion.Knowledge.Chains.Inference;
using Talion.Knowledge.Documents;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Names;
using Talion.Sparql.Sources;
using Talion.Store.Durable;
using Talion.Store.Indexes;

namespace Talion.Knowledge;

/// <summary>The knowledge in a folder: articles, the records read from them, what they are agreed to mean, and all of it as quads.</summary>
/// <remarks>Articles are added one by one, each in a transaction of its own; <see cref="Resolve"/> then brings the graphs up to date in one more. A
/// process that dies in between leaves graphs that lag behind, never broken ones, and the next build catches up. The graphs depend on the articles, the
/// settings and nothing else: the same articles in any order and any number of builds give the same quads.</remarks>
public sealed class KnowledgeBase : IDisposable
{
    const string EventsName = "events";
    const string CopiesName = "copies";
    const string PendingName = "pending";

    readonly DurableStore store;
    SortedDictionary<string, StoredDocument>? documents;
    EventResolver? resolver;
    GazetteerIndex? gazetteer;

    KnowledgeBase(DurableStore store) => this.store = store;

    /// <summary>Opens a folder for reading; nothing is loaded.</summary>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreFormatException">The store is of another format.</exception>
    public static KnowledgeBase OpenToRead(string folder) => new(DurableStore.OpenToRead(folder));

    /// <summary>Opens a folder for reading and writing; makes it where there is none.</summary>
    /// <exception cref="StoreInUseException">Another process is writing it.</exception>
    /// <exception cref="StoreFormatException">The store is of another format.</exception>
    public static KnowledgeBase OpenToWrite(string folder) => new(DurableStore.OpenToWrite(folder));

    /// <summary>All quads, read straight from the file.</summary>
    public IQuadSource Source => store.Current;

    /// <summary>Ids of the articles, sorted.</summary>
    public ImmutableArray<string> Documents => DocumentShelf.Documents(store);

    /// <summary>Whether articles came or went since the last <see cref="Resolve"/>, so that the graphs lag behind.</summary>
    public bool IsPending => store.ReadBlob(PendingName) is not null;

    /// <summary>Whether this very article, read by this version, is in the base already and need not be read again.</summary>
    public bool Holds(Article article, KnowledgeSettings settings) => DocumentShelf.Read(store, article.Id) == new StoredArticle(article, settings.Version);

    /// <summary>Adds what was read from an article, in place of what the base had of an article of that id. Shows after <see cref="Resolve"/>.</summary>
    /// <exception cref="ArgumentException">A record quotes what the article does not say, or points at evidence that it has not.</exception>
    public void Add(Report report, KnowledgeSettings settings) => AddAll([report], settings);

    /// <summary>Adds what was read from articles, all of them or, where one cannot be added, none.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddAll(IReadOnlyCollection<Report> reports, KnowledgeSettings settings)
    {
        foreach (var report in reports)
            ReportCheck.Check(report);
        using var change = store.Begin();
        var added = reports.Select(report => DocumentShelf.Write(change, new StoredArticle(report.Article, settings.Version), report.Records)).ToList();
        change.WriteBlob(PendingName, []);
        change.Commit();
        foreach (var document in added)
            Replace(document.Id, document);
    }

    /// <summary>Removes an article and all that only it told. Shows after <see cref="Resolve"/>.</summary>
    /// <returns>Whether there was such an article.</returns>
    public bool Remove(string document)
    {
        if (DocumentShelf.Read(store, document) is null)
            return false;
        using var change = store.Begin();
        DocumentShelf.Delete(change, document);
        change.WriteBlob(PendingName, []);
        change.Commit();
        Replace(document, null);
        return true;
    }

    /// <summary>Finds the same events across all articles and brings the graphs up to date: those of articles, what is agreed, and provenance.</summary>
    /// <remarks>What the articles are compared by is kept until the base is closed, so that a second call looks only at what came and went. In the file,
    /// only the graphs of articles and the subjects of the agreed graph are written of which other things are said than before.</remarks>
    /// <exception cref="OperationCanceledException">The caller asked to stop; the graphs are as they were.</exception>
    public BuildSummary Resolve(KnowledgeSettings settings, CancellationToken cancellation = default)
    {
        Load(settings.Gazetteer);
        var resolved = resolver.Resolve(settings.Decisions);
        var canon = resolved with { Events = new ReprisalInference(settings.Gazetteer, settings.Exchanges).Infer(resolved.Events) };
        cancellation.ThrowIfCancellationRequested();
        using var change = store.Begin(cancellation);
        var update = new GraphUpdate(change);
        var changed = new GraphBuilder(settings, canon).Build(documents.Values, update);
        change.WriteBlob(EventsName, StoredEvent.ToBytes(canon.Events));
        change.WriteBlob(CopiesName, JsonSerializer.SerializeToUtf8Bytes([.. canon.Copies], DocumentJson.Default.NearCopyArray));
        change.DeleteBlob(PendingName);
        change.Commit();
        return new BuildSummary(documents.Count, canon.Events.Length, changed, update.Added, update.Removed, canon.Copies.Length, canon.UnknownIds);
    }

    /// <summary>The canonical events as of the last <see cref="Resolve"/>, sorted by id, with those that did not happen.</summary>
    public ImmutableArray<CanonicalEvent> Events() =>
        store.ReadBlob(EventsName) is { } bytes ? StoredEvent.Read(bytes, DocumentShelf.ReadRecords(store)) : [];

    /// <summary>The articles that count as another's copy as of the last <see cref="Resolve"/>, sorted by document.</summary>
    public ImmutableArray<NearCopy> Copies() =>
        store.ReadBlob(CopiesName) is { } bytes ? [.. JsonSerializer.Deserialize(bytes, DocumentJson.Default.NearCopyArray)!] : [];

    /// <summary>The article of an id, or <see langword="null"/>.</summary>
    public Article? Article(string document) => DocumentShelf.Read(store, document)?.Article;

    /// <summary>All articles, sorted by id.</summary>
    public IEnumerable<Article> Articles() => DocumentShelf.ReadArticles(store);

    /// <summary>The records of an article, none where it is not in the base.</summary>
    public ImmutableArray<EventRecord> Records(string document) => DocumentShelf.ReadRecords(store, document);

    /// <summary>Copies all quads into memory, for many queries in a row.</summary>
    public MemoryStore ToMemory() => store.ToMemory();

    /// <summary>Looks for damage in the file.</summary>
    /// <returns>A line for each fault; nothing where it is sound.</returns>
    public IReadOnlyList<string> Check() => store.Check();

    public void Dispose() => store.Dispose();

    [MemberNotNull(nameof(documents), nameof(resolver))]
    void Load(GazetteerIndex wanted)
    {
        documents ??= new SortedDictionary<string, StoredDocument>(DocumentShelf.ReadAll(store).ToDictionary(document => document.Id), StringComparer.Ordinal);
        if (resolver is not null && gazetteer == wanted)
            return;
        gazetteer = wanted;
        resolver = new EventResolver(wanted);
        resolver.AddAll(documents.Values.Select(document => document.Report));
    }

    /// <summary>Keeps what has been loaded in step with the file.</summary>
    void Replace(string id, StoredDocument? document)
    {
        if (documents is null)
            return;
        if (documents.Remove(id))
            resolver?.Remove(id);
        if (document is null)
            return;
        documents.Add(id, document);
        resolver?.Add(document.Report);
    }
}
