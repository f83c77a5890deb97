using Talion.Extraction.Articles;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests;

[TestClass]
public sealed class ExtractionBatchTests
{
    const string Text = "Rockets hit a camp near Baghdad on Wednesday, killing two soldiers.";

    static readonly Extractor Extractor = new(LexiconLoader.Load());

    readonly List<Diagnostic> told = [];

    [TestMethod]
    public void Results_come_in_the_order_of_articles_whatever_their_length()
    {
        var articles = Enumerable.Range(0, 300).Select(i => new Article($"{i:000}", string.Join(' ', Enumerable.Repeat(Text, 1 + i * 7 % 30)))).ToList();

        var results = ExtractionBatch.Extract(Extractor, articles, told.Add);

        CollectionAssert.AreEqual(articles.ConvertAll(article => article.Id), results.Select(result => result.Article.Id).ToList());
        Assert.IsEmpty(told);
    }

    [TestMethod]
    public void No_more_articles_are_asked_for_than_a_core_has_use_for_while_the_caller_is_busy()
    {
        var asked = 0;
        var articles = Enumerable.Range(0, 100_000).Select(i => new Article($"{asked++}", Text));

        _ = ExtractionBatch.Extract(Extractor, articles, told.Add).First();

        Assert.IsLessThanOrEqualTo(1 + 16 * Environment.ProcessorCount, asked);
    }

    [TestMethod]
    public void Long_articles_wait_for_each_other()
    {
        var asked = 0;
        var filling = new string('x', 1_500_000);
        var articles = Enumerable.Range(0, 10).Select(i => new Article($"{asked++}", filling));

        _ = ExtractionBatch.Extract(Extractor, articles, told.Add).First();

        Assert.IsLessThanOrEqualTo(2, asked);
    }

    [TestMethod]
    public void What_was_begun_is_given_when_the_caller_asks_to_stop()
    {
        using var stop = new CancellationTokenSource();
        var asked = 0;
        var articles = Enumerable.Range(0, 100_000).Select(i => new Article($"{asked++}", Text));
        var given = 0;

        Assert.ThrowsExactly<OperationCanceledException>(() =>
        {
            foreach (var result in ExtractionBatch.Extract(Extractor, articles, told.Add, stop.Token))
            {
                given++;
                stop.Cancel();
            }
        });

        Assert.IsGreaterThanOrEqualTo(asked - 1, given);
    }
}
