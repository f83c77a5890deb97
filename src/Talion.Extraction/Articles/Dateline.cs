using System.Text.RegularExpressions;

namespace Talion.Extraction.Articles;

/// <summary>Finds the day of publication in an article's own text, where no metadata gives it.</summary>
static partial class Dateline
{
    const int OpeningLines = 8, ClosingLines = 3, LongestDateLine = 80, LongestDateline = 160;

    /// <summary>
    /// A wire dateline ("BAGHDAD, March 12, 2020 (Reuters) -"), a line that is a date and nothing else, or a labelled one
    /// ("Published: 12 March 2020"), among the text's first eight lines or, the latter two, its last three.
    /// A date anywhere else is part of the story.
    /// </summary>
    public static DateOnly? Find(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Take(OpeningLines).Select(line => Leading(line) ?? Alone(line)).FirstOrDefault(day => day is not null)
            ?? lines.Skip(Math.Max(OpeningLines, lines.Length - ClosingLines)).Select(Alone).FirstOrDefault(day => day is not null);
    }

    /// <summary>True for a line that says a date and nothing else.</summary>
    public static bool IsDateLine(string line) => Alone(line) is not null;

    static DateOnly? Leading(string line)
    {
        var head = line.Length > LongestDateline ? line[..LongestDateline] : line;
        return PublicationDate.Find(head) is { } found && Place().IsMatch(head[..found.Span.Start]) && Dash().IsMatch(head[found.Span.End..])
            ? found.Day
            : null;
    }

    static DateOnly? Alone(string line)
    {
        if (line.Length > LongestDateLine)
            return null;
        var value = Labelled().Match(line) is { Success: true } labelled ? labelled.Groups["value"].Value : line;
        if (PublicationDate.Find(value) is { } found)
            return IsClock(value[..found.Span.Start]) && IsClock(value[found.Span.End..]) ? found.Day : null;
        return NumbersOnly().IsMatch(value) ? PublicationDate.Parse(value) : null;
    }

    /// <summary>True where nothing but a weekday, a time of day and a time zone stands beside the date.</summary>
    static bool IsClock(string rest) => Words().Matches(rest).All(word =>
        PublicationDate.IsWeekday(word.Value) || char.IsDigit(word.ValueSpan[0]) || TimeSuffix().IsMatch(word.Value));

    [GeneratedRegex(@"^(?:(?:\p{Lu}[\p{L}.'’-]*[, /]+(?:\p{Ll}{2,3} )?){1,8}(?<=[,/] ?)|(?:\p{Lu}[\p{Lu}.'’-]+[ ,/]+){1,8})$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^,?\s*(?:\([^()]{1,40}\)\s*|/[^/]{1,40}/\s*)?(?:--|[-–—―:])", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(
        @"^[(\[]?(?:date|published|posted|updated|released|issued|publication date)(?: on| at)?(?:\s*[:|-]\s*|\s+)(?<value>[^()\[\]]+)[)\]]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^[\d\s:./,TZ+-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersOnly();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:[ap]m|at|[A-Z]{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeSuffix();
}
