using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Articles;
using Talion.Extraction.Articles.Layout;
using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;
using Talion.Testing;

namespace Talion.Extraction.Tests.Articles;

[TestClass]
public sealed class ArticleLayoutTests
{
    static readonly Lexicon Lexicon = LexiconLoader.Load();
    static readonly ArticleLayout Layout = new(Lexicon);

    public static IEnumerable<(string, string)> Cases => CaseFile.Read("layout.cases");

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_text_falls_into_blocks(string text, string expected) => Assert.AreEqual(expected, Kinds(new Article("x", text)));

    public static IEnumerable<(string, string)> Examples =>
        Lexicon["layout"].SelectMany(concept => concept.Examples, (concept, example) => (example, concept.Features["block"]));

    [TestMethod]
    [DynamicData(nameof(Examples))]
    public void Every_example_of_the_lexicon_is_told_from_the_text_around_it(string example, string expected)
    {
        const string Running = "Rockets hit a camp north of the capital on Wednesday, killing three soldiers, officials said.";

        var blocks = Layout.Find(new Article("x", $"{Running}\n\n{example}\n\n{Running}"));

        Assert.AreEqual(expected, blocks[1].Kind.ToString(), ignoreCase: true);
    }

    [TestMethod]
    public void The_title_tells_the_headline_wherever_it_stands_at_the_head() =>
        Assert.AreEqual("F H B", Kinds(new Article("x", "Daily Wire\n\nCamp hit\n\nThree soldiers were killed at the camp north of the capital, officials said.", null, "Camp hit!", "Daily Wire")));

    [TestMethod]
    public void Blocks_cover_the_text_in_order_and_leave_something_to_read()
    {
        var lines = Gen.Elements("Read more: x", "Rockets hit a camp north of the capital, killing three soldiers, officials said.", "- Calm -", "", " ", "and so on", "(AFP)", "\"", "By A", "x:");
        var texts = lines.ArrayOf().Select(parts => string.Join('\n', parts)).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(texts, text =>
        {
            var blocks = Layout.Find(new Article("x", text));
            var covered = string.Concat(blocks.Select(block => block.Span.In(text)));
            return WithoutBlanks(covered) == WithoutBlanks(text)
                && blocks.Zip(blocks.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
                && (blocks.IsEmpty || blocks.Any(block => block.Kind is BlockKind.Body or BlockKind.Headline));
        }));
    }

    static string Kinds(Article article) => string.Join(' ', Layout.Find(article).Select(block => block.Kind switch
    {
        BlockKind.Headline => 'H',
        BlockKind.Heading => 'S',
        BlockKind.Caption => 'C',
        BlockKind.Furniture => 'F',
        _ => 'B',
    }));

    static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
