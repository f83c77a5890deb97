using Talion.Evaluation.Keys;
using Talion.Extraction.Articles;

namespace Talion.Training.Keyed;

/// <summary>Reads articles with their keys.</summary>
static class KeyedArticles
{
    /// <param name="folder">A folder of articles and keys as <c>talion evaluate</c> takes it.</param>
    public static IEnumerable<KeyedArticle> Read(string folder)
    {
        var keys = KeyFolder.Read(folder);
        var dates = new KeyedDates(keys);
        var articles = new ArticleReader(_ => { }).Read(keys.Select(k => k.Text!)).Select(dates.Complete)
            .ToDictionary(a => ArticleName.Of(a.Id), StringComparer.Ordinal);
        return keys.Select(key => new KeyedArticle(articles[ArticleName.Of(key.Text!)], key, IsSelective: false));
    }
}
