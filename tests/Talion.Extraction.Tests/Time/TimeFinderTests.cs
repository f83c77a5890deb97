using System.Globalization;
using Talion.Extraction.Time;
using Talion.Testing;

namespace Talion.Extraction.Tests.Time;

[TestClass]
public sealed class TimeFinderTests
{
    static readonly TimeFinder Finder = new(LexiconOfWords.Shared);

    public static IEnumerable<object[]> Cases => CaseFile.Read("time.cases").Select(line => new object[] { line.Input, line.Expected });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Expressions_have_their_extent_value_and_days(string input, string expected)
    {
        var parts = input.Split('|', 2, StringSplitOptions.TrimEntries);
        var published = parts[0] == "-" ? (DateOnly?)null : DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var found = Finder.Find(PlainSentences.Of(parts[1]), published);

        Assert.AreEqual(expected, string.Join("; ", found.Select(time => Show(time, parts[1]))));
    }

    [TestMethod]
    public void A_lexicon_without_words_of_time_is_refused()
    {
        var lexicon = LexiconOfWords.Shared with { Schemes = LexiconOfWords.Shared.Schemes.Remove("time") };

        Assert.ThrowsExactly<KeyNotFoundException>(() => new TimeFinder(lexicon));
    }

    static string Show(TimeExpression time, string text)
    {
        var days = time.Days is { } interval ? string.Create(CultureInfo.InvariantCulture, $" = {interval.Earliest:yyyy-MM-dd}..{interval.Latest:yyyy-MM-dd}") : "";
        var offset = time.Offset is { } distance ? string.Create(CultureInfo.InvariantCulture, $" @ {distance.Min}..{distance.Max}") : "";
        return $"{time.Span.In(text)} = {time.Value}{days}{offset}";
    }
}
