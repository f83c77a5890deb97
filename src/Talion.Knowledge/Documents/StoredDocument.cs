using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Documents;

/// <summary>An article of a store with the records read from it.</summary>
/// <param name="Source">The article and who read it.</param>
/// <param name="Report">The article and its records.</param>
sealed record StoredDocument(StoredArticle Source, Report Report)
{
    public static StoredDocument Of(ReadOnlySpan<byte> article, ReadOnlySpan<byte> records)
    {
        var source = StoredArticle.Of(article);
        return new StoredDocument(source, new Report(source.Article, DocumentShelf.ReadRecords(records)));
    }
}
