using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Time;
using Talion.Knowledge.Lexicons;
using Talion.Testing;

namespace Talion.Extraction.Tests.Time;

[TestClass]
public sealed class TimeFinderTests
{
    static readonly Lexicon Lexicon = LexiconLoader.Load();
    static readonly TimeFinder Finder = new(Lexicon);

    public static IEnumerable<object[]> Cases => CaseFile.Read("time.cases").Select(line => new object[] { line.Input, line.Expected });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Expressions_have_their_extent_value_and_days(string input, string expected)
    {
        var parts = input.Split('|', 2, StringSplitOptions.TrimEntries);
        var published = parts[0] == "-" ? (DateOnly?)null : DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var found = Find(parts[1], published);

        Assert.AreEqual(expected, string.Join("; ", found.Select(time => Show(time, parts[1]))));
    }

    [TestMethod]
    public void Any_text_gives_expressions_within_it_in_order_and_apart() =>
        Prop.ForAll(TimeText.Arbitrary, text => AreApart(text, Find(text, new DateOnly(2020, 3, 13))) && AreApart(text, Find(text, null))).QuickCheckThrowOnFailure();

    [TestMethod]
    public void The_ends_of_the_calendar_are_no_reason_to_fail() =>
        Prop.ForAll(TimeText.Arbitrary, text => AreApart(text, Find(text, DateOnly.MinValue)) && AreApart(text, Find(text, DateOnly.MaxValue))).QuickCheckThrowOnFailure();

    [TestMethod]
    public void The_same_text_gives_the_same_expressions() =>
        Prop.ForAll(TimeText.Arbitrary, text => Find(text, null).SequenceEqual(Find(text, null))).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Without_a_date_of_publication_nothing_relative_has_days()
    {
        var found = Find("Jets struck last week, yesterday, on Friday, three days ago and in December.", null);

        Assert.HasCount(5, found);
        Assert.IsTrue(found.All(time => time.Days is null && time.Value.Length > 0));
    }

    [TestMethod]
    public void A_lexicon_without_words_of_time_is_refused()
    {
        var lexicon = Lexicon with { Schemes = Lexicon.Schemes.Remove("time") };

        Assert.ThrowsExactly<KeyNotFoundException>(() => new TimeFinder(lexicon));
    }

    static ImmutableArray<TimeExpression> Find(string text, DateOnly? published) => Finder.Find(PlainSentences.Of(text), published);

    static bool AreApart(string text, ImmutableArray<TimeExpression> times)
    {
        var end = 0;
        foreach (var time in times)
        {
            if (time.Span.Start < end || time.Span.Length <= 0 || time.Span.End > text.Length)
                return false;
            end = time.Span.End;
        }

        return true;
    }

    static string Show(TimeExpression time, string text)
    {
        var days = time.Days is { } interval ? string.Create(CultureInfo.InvariantCulture, $" = {interval.Earliest:yyyy-MM-dd}..{interval.Latest:yyyy-MM-dd}") : "";
        var offset = time.Offset is { } distance ? string.Create(CultureInfo.InvariantCulture, $" @ {distance.Min}..{distance.Max}") : "";
        return $"{time.Span.In(text)} = {time.Value}{days}{offset}";
    }
}
