using System.Globalization;

namespace Talion.Extraction.Time.Calendar;

/// <summary>The days of feasts by year: "12-25", "easter-2", "11-4th-4" (the fourth Thursday of November), "islamic-09" (a month), "islamic-10-01".</summary>
static class Holidays
{
    /// <summary>First and last year that the table of the Islamic calendar covers.</summary>
    const int FirstIslamicYear = 1901, LastIslamicYear = 2076;

    static readonly UmAlQuraCalendar Islamic = new();

    /// <summary>The days of a feast in a year; <see langword="null"/> where the calendar does not reach.</summary>
    public static DayInterval? In(int year, string rule)
    {
        if (year is < 2 or > 9998)
            return null;
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return DayInterval.Of(Easter(year).AddDays(Number(rule[6..])));
        var parts = rule.Split('-');
        return parts switch
        {
            ["islamic", var month] => IslamicDays(year, Number(month), null),
            ["islamic", var month, var day] => IslamicDays(year, Number(month), Number(day)),
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
            var first = DateOnly.FromDateTime(Islamic.ToDateTime(candidate, month, day ?? 1, 0, 0, 0, 0));
            if (first.Year == year)
                return day is null ? new DayInterval(first, first.AddDays(Islamic.GetDaysInMonth(candidate, month) - 1)) : DayInterval.Of(first);
        }

        return null;
    }
}
