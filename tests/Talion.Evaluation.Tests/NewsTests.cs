using System.Runtime.CompilerServices;
using Talion.Evaluation.Keys;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Knowledge.Lexicons;

namespace Talion.Evaluation.Tests;

/// <summary>
/// Reads the keyed articles of <c>News</c>, written for this test in the manner of many outlets and years: <c>tuned</c> are those that rules were mended
/// on, <c>aside</c> those that nobody looked at while mending; <c>ledes</c> and <c>ledes-aside</c> are openings of a few sentences. The floors
/// lie a little below what was reached, so that a change that reads worse shows.
/// </summary>
[TestClass]
public sealed class NewsTests
{
    [TestMethod]
    [DataRow("tuned", 0.86, 0.70, 0.60, 17)]
    [DataRow("aside", 0.81, 0.64, 0.45, 14)]
    [DataRow("ledes", 0.89, 0.76, 0.79, 13)]
    [DataRow("ledes-aside", 0.82, 0.67, 0.54, 13)]
    public void News_is_read_at_least_as_well_as_before(string folder, double events, double slots, double links, int falseOccurrences)
    {
        var keys = KeyFolder.Read(Folder(folder));
        var extractor = new Extractor(LexiconLoader.Load());
        var articles = keys.Select(key => new Article(key.Id, File.ReadAllText(key.Text!), key.Published));

        var total = Evaluator.Evaluate(keys, articles.SelectMany(article => extractor.Extract(article).Records)).Total;

        Assert.IsGreaterThanOrEqualTo(events, total.Events.F1);
        Assert.IsGreaterThanOrEqualTo(slots, total.Slots.Total.F1);
        Assert.IsGreaterThanOrEqualTo(links, total.Links.F1);
        Assert.IsLessThanOrEqualTo(falseOccurrences, total.FalseOccurrences);
    }

    static string Folder(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "News", name);
}
