using System.Security.Cryptography;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Documents;

/// <summary>An article of a store with the records read from it.</summary>
/// <param name="Source">The article and who read it.</param>
/// <param name="Report">The article and its records.</param>
/// <param name="Digest">SHA-256 of the bytes that the store keeps of both.</param>
sealed record StoredDocument(StoredArticle Source, Report Report, ImmutableArray<byte> Digest)
{
    public string Id => Source.Article.Id;

    public static StoredDocument Of(ReadOnlySpan<byte> article, ReadOnlySpan<byte> records)
    {
        var source = StoredArticle.Of(article);
        return new StoredDocument(source, new Report(source.Article, DocumentShelf.ReadRecords(records)), DigestOf(article, records));
    }

    public static ImmutableArray<byte> DigestOf(ReadOnlySpan<byte> article, ReadOnlySpan<byte> records) =>
        [.. SHA256.HashData(article), .. SHA256.HashData(records)];
}
