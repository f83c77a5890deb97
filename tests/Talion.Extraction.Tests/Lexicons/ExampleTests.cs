using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests.Lexicons;

/// <summary>Runs every <c>skos:example</c> of the lexicons whose labels are matched against analysed sentences.</summary>
[TestClass]
public sealed class ExampleTests
{
    static readonly Lazy<Lexicon> Lexicon = new(LexiconLoader.Load);
    static readonly Lazy<LanguageAnalyzer> Analyzer = new(LanguageAnalyzer.Load);

    public static IEnumerable<object[]> Concepts() =>
        from scheme in new[] { "events", "weapons", "links", "people", "things", "casualties", "stances", "status", "reports", "figurative", "topics" }
        from concept in Lexicon.Value[scheme]
        select new object[] { scheme, concept.Id };

    [TestMethod]
    [DynamicData(nameof(Concepts))]
    public void A_concept_is_found_in_its_example(string scheme, string id)
    {
        var concept = Lexicon.Value[scheme].Single(c => c.Id == id);
        var index = new LabelIndex([concept]);

        Assert.IsFalse(concept.Examples.IsEmpty, $"{scheme}/{id} has no example");
        foreach (var example in concept.Examples)
        {
            var sentences = Analyzer.Value.Analyze(example, [new TextBlock(new TextSpan(0, example.Length), BlockKind.Body)]);

            Assert.IsTrue(sentences.Any(s => s.Tokens.Any(t => index.At(s, t.Index).Any())), example);
        }
    }
}
