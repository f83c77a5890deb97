namespace Talion.Extraction.Time.Calendar;

/// <summary>A named stretch of the calendar, such as a day, an ISO week, a month, the third quarter of 1989, the 480s BC.</summary>
/// <param name="Unit">Its granularity, <see cref="Granularity.Day"/> or coarser.</param>
/// <param name="Year">
/// The year it lies in, negative before Christ (-490 is 490 BC; there is no 0). For weeks the ISO year. For decades and coarser the number that
/// TIMEX3 writes: 198 for the 1980s, 18 for the nineteenth century.
/// </param>
/// <param name="Part">Number of the month, ISO week, quarter, half or season (1 spring to 4 winter) within the year.</param>
/// <param name="DayOfMonth">Day of the month, for days only.</param>
readonly partial record struct Period(Granularity Unit, int Year, int Part = 0, int DayOfMonth = 0)
{
    const int LongestYear = 9999;

    public static Period Day(DateOnly day) => new(Granularity.Day, day.Year, day.Month, day.Day);

    public static Period Month(int year, int month) => new(Granularity.Month, year, month);

    public static Period InYear(int year) => new(Granularity.Year, year);

    /// <summary>A day of any era; <see langword="null"/> where the month has no such day.</summary>
    public static Period? Day(int year, int month, int day)
    {
        var length = DateTime.DaysInMonth(year is >= 1 and <= LongestYear ? year : 4, month);
        return day <= length ? new Period(Granularity.Day, year, month, day) : null;
    }

    /// <summary>The period of a granularity that holds a day.</summary>
    public static Period Around(DateOnly day, Granularity unit) =>
        unit switch
        {
            Granularity.Week or Granularity.Weekend or Granularity.Fortnight => Weeks.Around(day, unit),
            Granularity.Month => Month(day.Year, day.Month),
            Granularity.Quarter => new(unit, day.Year, (day.Month + 2) / 3),
            Granularity.Season => Seasons.Around(day),
            Granularity.Half => new(unit, day.Year, day.Month <= 6 ? 1 : 2),
            Granularity.Year => InYear(day.Year),
            Granularity.Decade => new(unit, day.Year / 10),
            Granularity.Century => new(unit, day.Year / 100),
            Granularity.Millennium => new(unit, day.Year / 1000),
            _ => Day(day),
        };

    /// <summary>The period of a coarser granularity that this one begins in; itself where that is not coarser.</summary>
    public Period Within(Granularity unit)
    {
        if (unit <= Unit)
            return this;
        if (Unit < Granularity.Year && Days is { } days)
            return Around(days.Earliest, unit);
        return unit switch
        {
            Granularity.Year when Unit < Granularity.Year => InYear(Year),
            Granularity.Month when Unit == Granularity.Day => Month(Year, Part),
            Granularity.Decade when Unit <= Granularity.Year => new(unit, Year / 10),
            Granularity.Century when Unit <= Granularity.Year => new(unit, Year / 100),
            _ => this,
        };
    }

    /// <summary>The year that it begins in; <see langword="null"/> for decades and coarser.</summary>
    public int? CalendarYear => Unit <= Granularity.Year ? Year : null;

    /// <summary>The first of its days; <see langword="null"/> outside the years 1 to 9999.</summary>
    public DateOnly? Start => Days?.Earliest;

    /// <summary>Its days; <see langword="null"/> outside the years 1 to 9999.</summary>
    public DayInterval? Days
    {
        get
        {
            var years = YearsCovered;
            if (years.First < 1 || years.Last >= LongestYear)
                return null;
            return Unit switch
            {
                Granularity.Day => DayInterval.Of(new DateOnly(Year, Part, DayOfMonth)),
                Granularity.Weekend or Granularity.Week or Granularity.Fortnight => Weeks.Days(this),
                Granularity.Month => Months(Year, Part, 1),
                Granularity.Quarter => Months(Year, (Part * 3) - 2, 3),
                Granularity.Season => Seasons.Days(this),
                Granularity.Half => Months(Year, (Part * 6) - 5, 6),
                _ => new DayInterval(new DateOnly(years.First, 1, 1), new DateOnly(years.Last, 12, 31)),
            };
        }
    }

    (int First, int Last) YearsCovered =>
        Unit switch
        {
            Granularity.Decade => (Year * 10, (Year * 10) + 9),
            Granularity.Century => (Year * 100, (Year * 100) + 99),
            Granularity.Millennium => (Year * 1000, (Year * 1000) + 999),
            _ => (Year, Year),
        };

    static DayInterval Months(int year, int first, int count)
    {
        var start = new DateOnly(year, first, 1);
        return new DayInterval(start, start.AddMonths(count).AddDays(-1));
    }
}
