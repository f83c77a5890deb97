using Talion.Store.Durable;

namespace Talion.Knowledge.Documents;

/// <summary>The articles of a store that came, went or changed since it was resolved, each as it was then.</summary>
static class PendingArticles
{
    /// <summary>What their names begin with.</summary>
    public const string Prefix = "pending/";

    /// <summary>Notes that an article is about to change; the first of several changes counts.</summary>
    public static void Note(DurableTransaction change, string document)
    {
        if (change.ReadBlob(Prefix + document) is not null)
            return;
        if (DocumentShelf.ReadBytes(change.ReadBlob, document) is not ({ } article, { } records))
        {
            change.WriteBlob(Prefix + document, []);
            return;
        }

        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(article.Length);
        writer.Write(article);
        writer.Write(records);
        change.WriteBlob(Prefix + document, bytes.ToArray());
    }

    /// <summary>The articles by id; <see langword="null"/> for one that was not there.</summary>
    public static Dictionary<string, StoredDocument?> Read(DurableTransaction change) =>
        change.ReadBlobs(Prefix).ToDictionary(blob => blob.Key[Prefix.Length..], blob => Document(blob.Value), StringComparer.Ordinal);

    static StoredDocument? Document(byte[] bytes)
    {
        if (bytes.Length == 0)
            return null;
        var length = BitConverter.ToInt32(bytes);
        return StoredDocument.Of(bytes.AsSpan(sizeof(int), length), bytes.AsSpan(sizeof(int) + length));
    }
}
