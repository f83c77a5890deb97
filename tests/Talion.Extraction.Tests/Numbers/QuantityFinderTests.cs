using Talion.Extraction.Numbers;
using Talion.Testing;

namespace Talion.Extraction.Tests.Numbers;

[TestClass]
public sealed class QuantityFinderTests
{
    static readonly QuantityFinder Finder = new(LexiconOfWords.Shared);

    public static IEnumerable<object[]> Cases => CaseFile.Read("numbers.cases").Select(line => new object[] { line.Input, line.Expected });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Numbers_have_their_extent_and_bounds(string input, string expected)
    {
        var found = PlainSentences.Of(input).SelectMany(sentence => Finder.Find(sentence));

        Assert.AreEqual(expected, string.Join("; ", found.Select(quantity => $"{quantity.Span.In(input)} = {quantity.Min}..{quantity.Max}")));
    }
}
