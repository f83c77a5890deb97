using System.Globalization;

namespace Talion.Extraction.Time.Calendar;

/// <summary>
/// The days of feasts by year: "12-25", "easter-2", "11-4th-4" (the fourth Thursday of November), "islamic-09" (a month), "islamic-10-01", "hebrew-07-10"
/// (months from Nisan on), "hebrew-01-15-8" (eight days), "chinese-01-01". With "eve:" before it, the day before its first.
/// </summary>
static class Holidays
{
    /// <summary>First and last year that the table of the Islamic calendar covers.</summary>
    const int FirstIslamicYear = 1901, LastIslamicYear = 2076;

    /// <summary>The same for the other two calendars.</summary>
    const int FirstHebrewYear = 1600, LastHebrewYear = 2200, FirstChineseYear = 1902, LastChineseYear = 2100;

    static readonly UmAlQuraCalendar Islamic = new();
    static readonly HebrewCalendar Hebrew = new();
    static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>Stands before the rule of a feast whose eve is meant.</summary>
    public const string Eve = "eve:";

    /// <summary>The day of a date of the Islamic calendar, of a year from 1319 to 1500; <see langword="null"/> where that month is shorter.</summary>
    public static DateOnly? IslamicDay(int year, int month, int day) =>
        year is >= 1319 and <= 1500 && day >= 1 && day <= Islamic.GetDaysInMonth(year, month) ? DateOnly.FromDateTime(Islamic.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;

    /// <summary>The days of a feast in a year; <see langword="null"/> where the calendar does not reach.</summary>
    public static DayInterval? In(int year, string rule)
    {
        if (year is < 2 or > 9998)
            return null;
        if (rule.StartsWith(Eve, StringComparison.Ordinal))
            return In(year, rule[Eve.Length..]) is { } feast ? DayInterval.Of(feast.Earliest.AddDays(-1)) : null;
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return DayInterval.Of(Easter(year).AddDays(Number(rule[6..])));
        var parts = rule.Split('-');
        return parts switch
        {
            ["islamic", var month] => IslamicDays(year, Number(month), null),
            ["islamic", var month, var day] => IslamicDays(year, Number(month), Number(day)),
            ["hebrew", var month, var day] => HebrewDays(year, Number(month), Number(day), 1),
            ["hebrew", var month, var day, var length] => HebrewDays(year, Number(month), Number(day), Number(length)),
            ["chinese", var month, var day] => ChineseDay(year, Number(month), Number(day)),
            [var month, var rank, var weekday] => DayInterval.Of(WeekdayOf(year, Number(month), rank, Number(weekday))),
            [var month, var day] => DayInterval.Of(new DateOnly(year, Number(month), Number(day))),
            _ => null,
        };
    }

    static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    static DateOnly WeekdayOf(int year, int month, string rank, int weekday)
    {
        if (rank == "last")
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-((Weeks.Weekday(last) - weekday + 7) % 7));
        }

        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - Weeks.Weekday(first) + 7) % 7) + (7 * (rank[0] - '1')));
    }

    /// <summary>Gregorian Easter Sunday, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8).</summary>
    static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    static DayInterval? IslamicDays(int year, int month, int? day)
    {
        if (year is < FirstIslamicYear or > LastIslamicYear)
            return null;
        var islamicYear = Islamic.GetYear(new DateTime(year, 1, 1));
        for (var candidate = islamicYear; candidate <= islamicYear + 1; candidate++)
        {
            if (day > Islamic.GetDaysInMonth(candidate, month))
                continue;
            var first = DateOnly.FromDateTime(Islamic.ToDateTime(candidate, month, day ?? 1, 0, 0, 0, 0));
            if (first.Year == year)
                return day is null ? new DayInterval(first, first.AddDays(Islamic.GetDaysInMonth(candidate, month) - 1)) : DayInterval.Of(first);
        }

        return null;
    }

    /// <summary>Days from one of the Hebrew calendar on; months count from Nisan.</summary>
    static DayInterval? HebrewDays(int year, int month, int day, int length)
    {
        if (year is < FirstHebrewYear or > LastHebrewYear)
            return null;
        var hebrewYear = Hebrew.GetYear(new DateTime(year, 7, 1)) + (month >= 7 ? 1 : 0);
        // The calendar's own count starts with Tishri and has a second Adar in leap years; the last months of a year may fall into the next January.
        for (var candidate = hebrewYear; candidate >= hebrewYear - 1; candidate--)
        {
            var fromTishri = month >= 7 ? month - 6 : month + (Hebrew.IsLeapYear(candidate) ? 7 : 6);
            var first = DateOnly.FromDateTime(Hebrew.ToDateTime(candidate, fromTishri, day, 0, 0, 0, 0));
            if (first.Year == year)
                return new DayInterval(first, first.AddDays(length - 1));
        }

        return null;
    }

    static DayInterval? ChineseDay(int year, int month, int day) =>
        year is < FirstChineseYear or > LastChineseYear ? null : DayInterval.Of(DateOnly.FromDateTime(Chinese.ToDateTime(year, month, day, 0, 0, 0, 0)));
}
