using Talion.Evaluation.Keys;
using Talion.Evaluation.Scores;
using Talion.Extraction.Records;

namespace Talion.Evaluation;

/// <summary>Scores event records against answer keys. A pure function of both.</summary>
public static class Evaluator
{
    /// <summary>Scores each key against the records whose document bears its id or its text's file name; an article without records has missed all.</summary>
    /// <param name="keys">The keys, whose order the result keeps.</param>
    /// <param name="records">Records of any articles, each article's in text order; those of articles without a key are passed over.</param>
    public static EvaluationResult Evaluate(IEnumerable<ArticleKey> keys, IEnumerable<EventRecord> records)
    {
        var byArticle = records.ToLookup(record => ArticleName.Of(record.Document), StringComparer.Ordinal);
        var articles = keys.Select(key => ArticleScorer.Score(key, Names(key).SelectMany(name => byArticle[name]))).ToImmutableArray();
        var total = new Score();
        foreach (var article in articles)
            total.Add(article.Score);
        return new EvaluationResult(articles, total);
    }

    static IEnumerable<string> Names(ArticleKey key) => ((string[])[key.Id, ArticleName.Of(key.Text ?? key.Id)]).Distinct(StringComparer.Ordinal);
}
