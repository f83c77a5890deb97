using System.Text;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Store.Durable;

namespace Talion.Knowledge.Documents;

/// <summary>Where a store keeps the articles it was built from and the records read from them, so that a build can go on from there.</summary>
static class DocumentShelf
{
    const string Articles = "article/";
    const string Records = "records/";

    /// <summary>All articles with their records, sorted by id.</summary>
    public static ImmutableArray<(StoredArticle Article, Report Report)> ReadAll(DurableStore store)
    {
        var records = store.ReadBlobs(Records).ToDictionary(blob => blob.Key[Records.Length..], blob => ReadRecords(blob.Value), StringComparer.Ordinal);
        return
        [
            .. store.ReadBlobs(Articles)
                .Select(blob => StoredArticle.Of(blob.Value))
                .Select(stored => (stored, new Report(stored.Article, records[stored.Article.Id])))
                .OrderBy(pair => pair.stored.Article.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Ids of the articles, sorted.</summary>
    public static ImmutableArray<string> Documents(DurableStore store) =>
        [.. store.BlobNames(Articles).Select(name => name[Articles.Length..]).Order(StringComparer.Ordinal)];

    public static StoredArticle? Read(DurableStore store, string document) =>
        store.ReadBlob(Articles + document) is { } bytes ? StoredArticle.Of(bytes) : null;

    /// <summary>The records of one article, none where it is not kept.</summary>
    public static ImmutableArray<EventRecord> ReadRecords(DurableStore store, string document) =>
        store.ReadBlob(Records + document) is { } bytes ? ReadRecords(bytes) : [];

    /// <summary>The records of all articles by id.</summary>
    public static Dictionary<string, EventRecord> ReadRecords(DurableStore store) =>
        store.ReadBlobs(Records).SelectMany(blob => ReadRecords(blob.Value)).ToDictionary(record => record.Id, StringComparer.Ordinal);

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

    static ImmutableArray<EventRecord> ReadRecords(byte[] lines)
    {
        using var reader = new StreamReader(new MemoryStream(lines));
        return [.. RecordJson.ReadAll(reader)];
    }
}
