using System.Globalization;
using System.Text.RegularExpressions;

namespace Talion.Extraction.Articles;

/// <summary>Reads the day of publication from metadata and datelines. Only complete days count: "2020-03" is none.</summary>
public static partial class PublicationDate
{
    static readonly DateTimeFormatInfo Calendar = DateTimeFormatInfo.InvariantInfo;

    /// <summary>
    /// The day in a metadata value: ISO 8601 with or without a time, RFC 1123, "12 March 2020", "March 12, 2020", "12.03.2020", "20200312".
    /// A time zone is not applied: the day is the one that is written. Numbers that could be month and day either way are refused.
    /// </summary>
    public static DateOnly? Parse(string? value) =>
        value is null ? null
        : IsoDay().Match(value) is { Success: true } iso ? Day(iso)
        : CompactDay().Match(value) is { Success: true } compact ? Day(compact)
        : Find(value)?.Day ?? NumericDay(value);

    /// <summary>The first day with a month's name in a text ("3 JAN 90", "March 12, 2020"), and where it stands.</summary>
    public static (DateOnly Day, TextSpan Span)? Find(string text)
    {
        foreach (Match match in NamedDay().Matches(text))
        {
            if (Day(match) is { } day)
                return (day, new TextSpan(match.Index, match.Index + match.Length));
        }
        return null;
    }

    /// <summary>True for an English day's name or its abbreviation of three letters or more.</summary>
    public static bool IsWeekday(string word) => Position(Calendar.DayNames, word) > 0;

    static DateOnly? NumericDay(string value)
    {
        if (NumericParts().Match(value) is not { Success: true } match)
            return null;
        var (first, second, year) = (Number(match, "a"), Number(match, "b"), Number(match, "y"));
        var dayFirst = match.Groups["s"].Value == "." || first > 12;
        return !dayFirst && second <= 12 && first != second ? null
            : dayFirst ? Of(year, second, first)
            : Of(year, first, second);
    }

    static DateOnly? Day(Match match)
    {
        var year = Number(match, "y");
        var name = match.Groups["name"];
        var month = name.Success ? Position(Calendar.MonthNames, name.Value) : Number(match, "m");
        return Of(match.Groups["y"].Length == 2 ? year + (year < 50 ? 2000 : 1900) : year, month, Number(match, "d"));
    }

    static DateOnly? Of(int year, int month, int day) =>
        year is > 0 and < 10000 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>From 1; 0 where no name begins so.</summary>
    static int Position(string[] names, string word) =>
        word.Length < 3 ? 0 : Array.FindIndex(names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(@"^\s*(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^\s*(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex CompactDay();

    [GeneratedRegex(@"(?<!\d)(?<a>\d{1,2})(?<s>[-/.])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumericParts();

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?:(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>[A-Za-z]{3,9})\.?,?[ -](?<y>\d{4}|\d{2})|(?<name>[A-Za-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4}))(?![\d:])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedDay();
}
