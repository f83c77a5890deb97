using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Language.Chunks;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Tests.Language;

[TestClass]
public sealed class LanguageAnalyzerTests
{
    static readonly LanguageAnalyzer Analyzer = LanguageAnalyzer.Load();

    [TestMethod]
    public void Heads_form_a_tree_whatever_the_text() =>
        Prop.ForAll(AnyText.Arbitrary, text => Analyze(text).All(IsTree)).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Neighbours_form_a_tree_whatever_the_text() =>
        Prop.ForAll(AnyText.Arbitrary, text => Analyze(text).Select(NeighbourTree.Of).All(IsTree)).QuickCheckThrowOnFailure();

    [TestMethod]
    public void The_same_text_gives_the_same_analysis()
    {
        const string Text = "Gunmen attacked a checkpoint near Mosul, killing two guards. No group claimed it.";

        CollectionAssert.AreEqual(Analyze(Text).SelectMany(s => s.Tokens).ToList(), Analyze(Text).SelectMany(s => s.Tokens).ToList());
    }

    [TestMethod]
    public void A_sentence_does_not_cross_into_another_block()
    {
        const string Text = "Rockets hit base\nTwo soldiers died";
        ImmutableArray<TextBlock> blocks = [new(new TextSpan(0, 16), BlockKind.Headline), new(new TextSpan(17, Text.Length), BlockKind.Body)];

        var sentences = Analyzer.Analyze(Text, blocks);

        Assert.HasCount(2, sentences);
        Assert.AreEqual(BlockKind.Headline, sentences[0].Kind);
        Assert.AreEqual(1, sentences[1].Paragraph);
    }

    [TestMethod]
    public void A_known_name_is_one_proper_noun_with_one_governor()
    {
        const string Text = "On Sunday the Sons of the Valley fired on the post.";

        var sentences = LanguageAnalyzer.Split(Text, [new(new TextSpan(0, Text.Length), BlockKind.Body)]);
        var tokens = Analyzer.Analyze(Text, sentences, [[new TextSpan(3, 7)]], AttackVerbs.None)[0].Tokens;

        Assert.AreEqual("NNP", tokens[3].Tag);
        Assert.AreEqual("NNP", tokens[6].Tag);
        Assert.AreEqual(1, tokens.Count(t => t.Index is >= 3 and < 7 && t.Head is < 3 or >= 7));
    }

    static ImmutableArray<Sentence> Analyze(string text) => Analyzer.Analyze(text, [new(new TextSpan(0, text.Length), BlockKind.Body)]);

    static bool IsTree(Sentence sentence) =>
        sentence.Tokens.Count(token => token.Head < 0) == 1
        && sentence.Tokens.All(token => (token.Relation == "root") == (token.Head < 0) && ReachesRoot(sentence, token));

    static bool ReachesRoot(Sentence sentence, Token token)
    {
        for (var steps = 0; steps <= sentence.Tokens.Length; steps++)
        {
            if (sentence.Parent(token) is not { } parent)
                return true;
            token = parent;
        }
        return false;
    }
}
