using System.Globalization;
using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>Something that comes once a year: a month, a day of a month, a season, a quarter, a feast.</summary>
/// <param name="Unit">Granularity.</param>
/// <param name="Part">Number of the month, quarter, half or season.</param>
/// <param name="DayOfMonth">Day of the month, for days.</param>
/// <param name="Holiday">A rule of <see cref="Holidays"/>, for feasts.</param>
readonly record struct YearlyItem(Granularity Unit, int Part, int DayOfMonth = 0, string? Holiday = null)
{
    /// <summary>The item in a year; <see langword="null"/> where that year has none ("29 February").</summary>
    public Period? In(int year)
    {
        if (Holiday is not null)
            return Holidays.In(year, Holiday) is { } days ? Span(days) : null;
        return Unit == Granularity.Day ? Period.Day(year, Part, DayOfMonth) : new Period(Unit, year, Part);
    }

    /// <summary>The days in a year, which for feasts may be many.</summary>
    public DayInterval? DaysIn(int year) => Holiday is null ? In(year)?.Days : Holidays.In(year, Holiday);

    /// <summary>The TIMEX3 value without a year: "XXXX-12-25".</summary>
    public string ValueWithoutYear =>
        Holiday is not null ? "XXXX-XX-XX" : In(2000) is { } period ? string.Concat("XXXX", period.Value.AsSpan(4)) : Fallback;

    string Fallback => string.Create(CultureInfo.InvariantCulture, $"XXXX-{Part:00}");

    static Period Span(DayInterval days) => days.Days == 1 ? Period.Day(days.Earliest) : Period.Month(days.Earliest.Year, days.Earliest.Month);
}
