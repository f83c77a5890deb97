using Talion.Extraction.Language;
using Talion.Testing;

namespace Talion.Extraction.Tests.Language;

[TestClass]
public sealed class LemmatizerTests
{
    static readonly LanguageAnalyzer Analyzer = LanguageAnalyzer.Load();

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_form_with_its_tag_has_a_dictionary_form(string input, string expected)
    {
        var (word, tag) = (input[..input.LastIndexOf('/')], input[(input.LastIndexOf('/') + 1)..]);

        Assert.AreEqual(expected, Analyzer.Lemma(word, tag));
    }

    public static IEnumerable<object[]> Cases => CaseFile.Read("lemmas.cases").Select(c => new object[] { c.Input, c.Expected });
}
