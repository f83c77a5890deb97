using System.Globalization;

namespace Talion.Extraction.Time.Calendar;

/// <summary>ISO 8601 weeks, Monday to Sunday.</summary>
static class Weeks
{
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static Period Around(DateOnly day, Granularity unit)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new Period(unit, ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }

    public static DayInterval Days(Period week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(week.Year, week.Part, DayOfWeek.Monday));
        return week.Unit switch
        {
            Granularity.Weekend => new DayInterval(monday.AddDays(5), monday.AddDays(6)),
            Granularity.Fortnight => new DayInterval(monday, monday.AddDays(13)),
            _ => new DayInterval(monday, monday.AddDays(6)),
        };
    }
}
