using System.Text;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Store.Durable;

namespace Talion.Knowledge.Documents;

/// <summary>Where a store keeps the articles it was built from and the records read from them, so that a build can go on from there.</summary>
static class DocumentShelf
{
    const string Articles = "article/";
    const string Records = "records/";

    /// <summary>Ids of the articles, sorted.</summary>
    /// <param name="names">Gives the names of blobs that begin so.</param>
    public static ImmutableArray<string> Documents(Func<string, IReadOnlyList<string>> names) =>
        [.. names(Articles).Select(name => name[Articles.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>An article and its records as they are kept; <see langword="null"/> where they are not.</summary>
    /// <param name="read">Gives the blob of a name.</param>
    /// <param name="document">The article's id.</param>
    public static (byte[]? Article, byte[]? Records) ReadBytes(Func<string, byte[]?> read, string document) => (read(Articles + document), read(Records + document));

    public static StoredArticle? Read(DurableStore store, string document) =>
        store.ReadBlob(Articles + document) is { } bytes ? StoredArticle.Of(bytes) : null;

    /// <summary>All articles without their records, sorted by id.</summary>
    public static IEnumerable<Article> ReadArticles(DurableStore store) =>
        store.ReadBlobs(Articles).AsParallel().Select(blob => StoredArticle.Of(blob.Value).Article).OrderBy(article => article.Id, StringComparer.Ordinal);

    /// <summary>The records of one article, none where it is not kept.</summary>
    public static ImmutableArray<EventRecord> ReadRecords(DurableStore store, string document) =>
        store.ReadBlob(Records + document) is { } bytes ? ReadRecords(bytes) : [];

    /// <summary>The records of all articles by id.</summary>
    public static Dictionary<string, EventRecord> ReadRecords(DurableStore store) =>
        store.ReadBlobs(Records).AsParallel().SelectMany(blob => ReadRecords(blob.Value)).ToDictionary(record => record.Id, StringComparer.Ordinal);

    public static void Write(DurableTransaction change, StoredArticle article, ImmutableArray<EventRecord> records)
    {
        using var lines = new StringWriter();
        RecordJson.WriteAll(records, lines);
        change.WriteBlob(Articles + article.Article.Id, article.ToBytes());
        change.WriteBlob(Records + article.Article.Id, Encoding.UTF8.GetBytes(lines.ToString()));
    }

    public static void Delete(DurableTransaction change, string document)
    {
        change.DeleteBlob(Articles + document);
        change.DeleteBlob(Records + document);
    }

    /// <summary>Reads records as <see cref="Write"/> keeps them.</summary>
    public static ImmutableArray<EventRecord> ReadRecords(ReadOnlySpan<byte> lines)
    {
        using var reader = new StringReader(Encoding.UTF8.GetString(lines));
        return [.. RecordJson.ReadAll(reader)];
    }
}
