using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Building;
using Talion.Knowledge.Documents;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Duplicates;
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
    readonly DurableStore store;

    KnowledgeBase(DurableStore store) => this.store = store;

    /// <summary>Opens a folder for reading; nothing is loaded.</summary>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreFormatException">The store is of another format.</exception>
    public static KnowledgeBase OpenToRead(string folder) => new(DurableStore.OpenToRead(folder));

    /// <summary>Opens a folder for reading and writing; makes it where there is none.</summary>
    /// <exception cref="StoreInUseException">Another process is writing it.</exception>
    /// <exception cref="StoreFormatException">The store is of another format.</exception>
    public static KnowledgeBase OpenToWrite(string folder) => new(DurableStore.OpenToWrite(folder));

    /// <summary>Brings a folder's store that an older version of the program wrote to the format of this one. Its graphs and events stay as they are until the
    /// next <see cref="Resolve"/>.</summary>
    /// <returns>The format that it had, and the one that it has.</returns>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreInUseException">Another process is writing the store.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of the format of a newer version.</exception>
    public static (int From, int To) Upgrade(string folder)
    {
        var formats = DurableStore.Upgrade(folder);
        using var store = DurableStore.OpenToWrite(folder);
        using var change = store.Begin();
        StoreArchive.TakeOver(change);
        change.Commit();
        return formats;
    }

    /// <summary>All quads, read straight from the file.</summary>
    public IQuadSource Source => store.Current;

    /// <summary>Ids of the articles, sorted.</summary>
    public ImmutableArray<string> Documents => DocumentShelf.Documents(store.BlobNames);

    /// <summary>Whether articles came or went since the last <see cref="Resolve"/>, so that the graphs lag behind.</summary>
    public bool IsPending => store.BlobNames(PendingArticles.Prefix).Count > 0;

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
        foreach (var report in reports)
        {
            PendingArticles.Note(change, report.Article.Id);
            DocumentShelf.Write(change, new StoredArticle(report.Article, settings.Version), report.Records);
        }

        change.Commit();
    }

    /// <summary>Removes an article and all that only it told. Shows after <see cref="Resolve"/>.</summary>
    /// <returns>Whether there was such an article.</returns>
    public bool Remove(string document)
    {
        if (DocumentShelf.Read(store, document) is null)
            return false;
        using var change = store.Begin();
        PendingArticles.Note(change, document);
        DocumentShelf.Delete(change, document);
        change.Commit();
        return true;
    }

    /// <summary>Finds the same events across all articles and brings the graphs up to date: those of articles, what is agreed, and provenance.</summary>
    /// <remarks>What the articles are compared by, and what came of it, is kept in the file: only what those touch that came, went or changed is looked at again,
    /// and only the graphs of articles and the parts of the agreed graph are written of which other things are said than before.</remarks>
    /// <exception cref="OperationCanceledException">The caller asked to stop; the graphs are as they were.</exception>
    /// <exception cref="FormatException">A pair of records is decided to be both the same event and different ones.</exception>
    public BuildSummary Resolve(KnowledgeSettings settings, CancellationToken cancellation = default)
    {
        using var change = store.Begin(cancellation);
        var summary = new GraphResolution(change, settings).Run(cancellation);
        change.Commit();
        return summary;
    }

    /// <summary>The canonical events as of the last <see cref="Resolve"/>, sorted by id, with those that did not happen.</summary>
    public ImmutableArray<CanonicalEvent> Events()
    {
        var records = DocumentShelf.ReadRecords(store);
        return
        [
            .. store.ReadBlobs(StoreArchive.Events).AsParallel().Select(blob => StoredEvent.Of(blob.Value).With(records.GetValueOrDefault))
                .Where(happening => !happening.Records.IsEmpty).OrderBy(happening => happening.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The articles that count as another's copy as of the last <see cref="Resolve"/>, sorted by document.</summary>
    public ImmutableArray<NearCopy> Copies() => StoreArchive.Copied(store.ReadBlob(StoreArchive.CopiesName));

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
}
