using System.Text;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Store.Durable;

namespace Talion.Knowledge.Documents;

/// <summary>Where a store keeps the articles it was built from and the records read from them, so that a build can go on from there.</summary>
static class DocumentShelf
{
    const string Articles = "article/";
    const string Records = "records/";

    /// <summary>All articles with their records, sorted by id; read on all cores.</summary>
    public static ImmutableArray<StoredDocument> ReadAll(DurableStore store)
    {
        var records = store.ReadBlobs(Records).ToDictionary(blob => blob.Key[Records.Length..], blob => blob.Value, StringComparer.Ordinal);
        return
        [
            .. store.ReadBlobs(Articles).AsParallel()
                .Select(blob => StoredDocument.Of(blob.Value, records[blob.Key[Articles.Length..]]))
                .AsEnumerable().OrderBy(document => document.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Ids of the articles, sorted.</summary>
    public static ImmutableArray<string> Documents(DurableStore store) =>
        [.. store.BlobNames(Articles).Select(name => name[Articles.Length..]).Order(StringComparer.Ordinal)];

    public static StoredArticle? Read(DurableStore store, string document) =>
        store.ReadBlob(Articles + document) is { } bytes ? StoredArticle.Of(bytes) : null;

    /// <summary>All articles without their records, sorted by id.</summary>
    public static IEnumerable<Article> ReadArticles(DurableStore store) =>
        store.ReadBlobs(Articles).Select(blob => StoredArticle.Of(blob.Value).Article).OrderBy(article => article.Id, StringComparer.Ordinal);

    /// <summary>The records of one article, none where it is not kept.</summary>
    public static ImmutableArray<EventRecord> ReadRecords(DurableStore store, string document) =>
        store.ReadBlob(Records + document) is { } bytes ? ReadRecords(bytes) : [];

    /// <summary>The records of all articles by id.</summary>
    public static Dictionary<string, EventRecord> ReadRecords(DurableStore store) =>
        store.ReadBlobs(Records).SelectMany(blob => ReadRecords(blob.Value)).ToDictionary(record => record.Id, StringComparer.Ordinal);

    /// <returns>What <see cref="ReadAll"/> will give back.</returns>
    public static StoredDocument Write(DurableTransaction change, StoredArticle article, ImmutableArray<EventRecord> records)
    {
        using var lines = new StringWriter();
        RecordJson.WriteAll(records, lines);
        var (articleBytes, recordBytes) = (article.ToBytes(), Encoding.UTF8.GetBytes(lines.ToString()));
        change.WriteBlob(Articles + article.Article.Id, articleBytes);
        change.WriteBlob(Records + article.Article.Id, recordBytes);
        return new StoredDocument(article, new Report(article.Article, records), StoredDocument.DigestOf(articleBytes, recordBytes));
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
