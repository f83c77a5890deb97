using System.Globalization;
using Talion.Evaluation;
using Talion.Evaluation.Reports;
using Talion.Extraction;
using Talion.Extraction.Language.Classification;
using Talion.Training.Keyed;

namespace Talion.Training.Logistic;

/// <summary>Trains a model on keyed articles, and first measures what it is worth on those that it has not seen.</summary>
/// <param name="news">Articles that the model is measured on, a fifth at a time, by a model of the others.</param>
/// <param name="old">Articles that it learns from besides.</param>
sealed class FoldedTraining(ImmutableArray<KeyedArticle> news, ImmutableArray<KeyedArticle> old)
{
    const int Folds = 5;

    /// <param name="examplesOf">What an article teaches.</param>
    /// <param name="extractorWith">Reads articles with a model.</param>
    /// <param name="file">Takes the model of all articles.</param>
    public void Run(Func<KeyedArticle, IEnumerable<Example>> examplesOf, Func<LikelihoodModel, Extractor> extractorWith, string file)
    {
        var others = Examples(old, examplesOf).SelectMany(e => e).ToList();
        var examples = Examples(news, examplesOf);
        var records = Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var model = LikelihoodTrainer.Train([.. examples.Where((_, i) => i % Folds != fold).SelectMany(e => e), .. others]);
            var extractor = extractorWith(LikelihoodModel.Read(new MemoryStream(model)));
            return news.Where((_, i) => i % Folds == fold).SelectMany(a => extractor.Extract(a.Article).Records);
        }).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{news.Length} articles, each read with a model of the other {Folds - 1} fifths:"));
        ScoreText.Write(Evaluator.Evaluate(news.Select(a => a.Key), records), misses: false, Console.Out);
        File.WriteAllBytes(file, LikelihoodTrainer.Train([.. examples.SelectMany(e => e), .. others]));
    }

    static List<List<Example>> Examples(ImmutableArray<KeyedArticle> articles, Func<KeyedArticle, IEnumerable<Example>> examplesOf) =>
        [.. articles.AsParallel().AsOrdered().Select(a => examplesOf(a).ToList())];
}
