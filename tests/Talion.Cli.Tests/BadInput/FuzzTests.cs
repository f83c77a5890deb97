using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Knowledge.Lexicons;

namespace Talion.Cli.Tests.BadInput;

/// <summary>Gives every reader documents that are nearly good. <c>TALION_FUZZ</c> says how many each; without it they are few, and the same each time.</summary>
[TestClass]
public sealed class FuzzTests
{
    const int Few = 500;

    static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("TALION_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static readonly Lazy<Extractor> Extractor = new(() => new Extractor(LexiconLoader.Load()));

    public static IEnumerable<string> DocumentSeeds => Readers.All.Keys.Order(StringComparer.Ordinal);

    public static IEnumerable<string> ArticleSeeds => Seeds.Articles.Select(seed => seed.Format);

    [TestMethod]
    [DynamicData(nameof(DocumentSeeds))]
    public void A_reader_throws_nothing_but_its_documented_exception(string reader)
    {
        var (read, expected) = Readers.All[reader];
        var seed = Seeds.Documents.Single(seed => seed.Reader == reader).Content;

        Check(seed, Few, document =>
        {
            try
            {
                read(document);
            }
            catch (Exception error) when (expected.IsInstanceOfType(error))
            {
                Assert.IsGreaterThan(0, error.Message.Length);
            }
        });
    }

    [TestMethod]
    [DynamicData(nameof(ArticleSeeds))]
    public void Whatever_an_article_comes_in_it_is_read_or_told_of(string format)
    {
        var seed = Seeds.Articles.Single(seed => seed.Format == format).Content;

        Check(seed, Few, document =>
        {
            var told = 0;
            using var input = new MemoryStream(document);
            var articles = new ArticleReader(_ => told++, input).Read(["-"]).ToList();
            Assert.IsTrue(articles.Count > 0 || told > 0 || string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(document)) || format.Contains("archive", StringComparison.Ordinal));
        });
    }

    [TestMethod]
    public void Whatever_an_article_says_it_is_read_for_attacks()
    {
        var seed = Bytes.Utf8(File.ReadAllText(Path.Combine(DemoStore.Articles, "2020-03-13-us-strikes-after-taji.txt")));

        Check(seed, Few / 10, document =>
        {
            using var input = new MemoryStream(document);
            foreach (var article in new ArticleReader(_ => { }, input).Read(["-"]))
            {
                foreach (var evidence in Extractor.Value.Extract(article).Records.SelectMany(record => record.Evidence))
                    Assert.AreEqual(evidence.Quote, article.Text[evidence.Start..evidence.End]);
            }
        });
    }

    static void Check(byte[] seed, int few, Action<byte[]> holds)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Asked ?? few);
        Prop.ForAll(Mutations.Of(seed), holds).Check(Asked is null ? config.WithReplay(7UL, 11UL) : config);
    }
}
