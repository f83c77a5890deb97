using Talion.Extraction.Articles;

namespace Talion.Evaluation.Keys;

/// <summary>The dates that keys give for articles that say none themselves.</summary>
public sealed class KeyedDates
{
    readonly Dictionary<string, DateOnly> dates = new(StringComparer.Ordinal);

    public KeyedDates(IEnumerable<ArticleKey> keys)
    {
        foreach (var key in keys)
        {
            if (key.Published is not { } day)
                continue;
            dates.TryAdd(key.Id, day);
            dates.TryAdd(ArticleName.Of(key.Text ?? key.Id), day);
        }
    }

    /// <summary>Whether a key dates the article of this id or file.</summary>
    public bool Has(string document) => dates.ContainsKey(ArticleName.Of(document));

    /// <summary>The article, with its key's date where it has none of its own.</summary>
    public Article Complete(Article article) =>
        article.Published is null && dates.TryGetValue(ArticleName.Of(article.Id), out var day) ? article with { Published = day } : article;
}
