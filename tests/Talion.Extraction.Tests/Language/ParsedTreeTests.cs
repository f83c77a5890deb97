using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Testing;

namespace Talion.Extraction.Tests.Language;

[TestClass]
public sealed class ParsedTreeTests
{
    static readonly LanguageAnalyzer Analyzer = LanguageAnalyzer.Load();

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Turns_of_phrase_of_attack_news_come_out_right(string text, string expected)
    {
        var sentence = Analyzer.Analyze(text, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Body)]).Single();
        var arcs = sentence.Tokens.Select(token => $"{token.Text} {token.Relation} {sentence.Parent(token)?.Text ?? "ROOT"}").ToHashSet();

        foreach (var arc in expected.Split(", "))
            Assert.Contains(arc, arcs, $"found: {string.Join(", ", arcs)}");
    }

    public static IEnumerable<object[]> Cases => CaseFile.Read("trees.cases").Select(c => new object[] { c.Input, c.Expected });
}
