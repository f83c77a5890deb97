using System.Globalization;
using Talion.Evaluation;
using Talion.Evaluation.Keys;
using Talion.Evaluation.Reports;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Roles;
using Talion.Knowledge.Lexicons;
using Talion.Training.Roles;

namespace Talion.Training.Commands;

/// <summary>Trains the role model on keyed articles, and first measures what it is worth on those that it has not seen.</summary>
static class RolesCommand
{
    const int Folds = 5;

    /// <param name="folder">A folder of articles and keys as <c>talion evaluate</c> takes it.</param>
    /// <param name="muc">MUC-4's articles and templates, see <see cref="Muc4Reader"/>.</param>
    /// <param name="file">Takes the model.</param>
    public static void Run(string folder, string muc, string file)
    {
        var lexicon = LexiconLoader.Load();
        var reader = new RoleExamples(new Extractor(lexicon, new ExtractorOptions { Without = [ExtractionStep.Roles] }));
        var news = Keyed(folder);
        var old = Muc4Reader.Read(muc).AsParallel().AsOrdered().Select(a => reader.Of(a).ToList()).ToList().SelectMany(e => e).ToList();
        var examples = news.AsParallel().AsOrdered().Select(a => reader.Of(a).ToList()).ToList();
        var records = Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var model = RoleModel.Read(new MemoryStream(RoleTrainer.Train([.. examples.Where((_, i) => i % Folds != fold).SelectMany(e => e), .. old])));
            var extractor = new Extractor(lexicon) { RoleModel = model };
            return news.Where((_, i) => i % Folds == fold).SelectMany(a => extractor.Extract(a.Article).Records);
        }).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{news.Length} articles, each read with a model of the other {Folds - 1} fifths:"));
        ScoreText.Write(Evaluator.Evaluate(news.Select(a => a.Key), records), misses: false, Console.Out);
        File.WriteAllBytes(file, RoleTrainer.Train([.. examples.SelectMany(e => e), .. old]));
    }

    static ImmutableArray<KeyedArticle> Keyed(string folder)
    {
        var keys = KeyFolder.Read(folder);
        var dates = new KeyedDates(keys);
        var articles = new ArticleReader(_ => { }).Read(keys.Select(k => k.Text!)).Select(dates.Complete)
            .ToDictionary(a => ArticleName.Of(a.Id), StringComparer.Ordinal);
        return [.. keys.Select(key => new KeyedArticle(articles[ArticleName.Of(key.Text!)], key, IsSelective: false))];
    }
}
