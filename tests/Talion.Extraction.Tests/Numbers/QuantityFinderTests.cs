using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Numbers;
using Talion.Extraction.Tests.Time;
using Talion.Knowledge.Lexicons;
using Talion.Testing;

namespace Talion.Extraction.Tests.Numbers;

[TestClass]
public sealed class QuantityFinderTests
{
    static readonly Lexicon Lexicon = LexiconLoader.Load();
    static readonly QuantityFinder Finder = new(Lexicon);

    public static IEnumerable<object[]> Cases => CaseFile.Read("numbers.cases").Select(line => new object[] { line.Input, line.Expected });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Numbers_have_their_extent_and_bounds(string input, string expected)
    {
        var found = PlainSentences.Of(input).SelectMany(sentence => Finder.Find(sentence));

        Assert.AreEqual(expected, string.Join("; ", found.Select(quantity => $"{quantity.Span.In(input)} = {quantity.Min}..{quantity.Max}")));
    }

    [TestMethod]
    public void Any_text_gives_numbers_within_it_in_order_and_apart() =>
        Prop.ForAll(TimeText.Arbitrary, text => PlainSentences.Of(text).All(sentence => AreApart(sentence.Span, Finder.Find(sentence)))).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Every_example_in_the_lexicon_holds_its_concept()
    {
        foreach (var concept in Lexicon["numbers"])
        {
            foreach (var example in concept.Examples)
            {
                var found = PlainSentences.Of(example).SelectMany(sentence => Finder.Find(sentence)).Select(quantity => quantity.Span.In(example));
                Assert.IsTrue(found.Any(words => Words(concept).Any(label => words.Contains(label, StringComparison.OrdinalIgnoreCase))), example);
            }
        }
    }

    static IEnumerable<string> Words(Concept concept) => concept.Labels.Select(label => label.Text);

    static bool AreApart(TextSpan sentence, ImmutableArray<Quantity> quantities)
    {
        var end = sentence.Start;
        foreach (var quantity in quantities)
        {
            if (quantity.Span.Start < end || quantity.Span.Length <= 0 || quantity.Span.End > sentence.End || quantity.Min < 0 || quantity.Max < quantity.Min)
                return false;
            end = quantity.Span.End;
        }

        return true;
    }
}
