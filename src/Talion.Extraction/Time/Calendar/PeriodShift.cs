namespace Talion.Extraction.Time.Calendar;

/// <summary>Moving along the calendar.</summary>
readonly partial record struct Period
{
    /// <summary>The period of the same granularity some steps on; <see langword="null"/> beyond the calendar.</summary>
    public Period? Shift(long steps) =>
        Unit switch
        {
            Granularity.Day => Start is { } day && IsDay(day.DayNumber + steps) ? Day(day.AddDays((int)steps)) : null,
            Granularity.Week or Granularity.Weekend or Granularity.Fortnight =>
                Start is { } day && IsDay(day.DayNumber + (7 * steps)) ? Weeks.Around(day.AddDays((int)(7 * steps)), Unit) : null,
            Granularity.Month => InParts(12, steps),
            Granularity.Quarter or Granularity.Season => InParts(4, steps),
            Granularity.Half => InParts(2, steps),
            _ => YearsOn(steps) is { } year ? this with { Year = year } : null,
        };

    /// <summary>This period moved by steps of another granularity, told in whichever of the two is the coarser.</summary>
    public Period? Shift(long steps, Granularity unit)
    {
        if (unit is Granularity.Decade or Granularity.Century or Granularity.Millennium && Unit <= Granularity.Year)
            return Within(Granularity.Year).Shift(steps * YearsIn(unit));
        return Within(unit).Shift(unit == Granularity.Fortnight ? 2 * steps : steps);
    }

    static int YearsIn(Granularity unit) => unit switch { Granularity.Decade => 10, Granularity.Century => 100, _ => 1000 };

    static bool IsDay(long number) => number >= 0 && number < DateOnly.MaxValue.DayNumber - 7;

    Period? InParts(int partsInYear, long steps)
    {
        var index = Part - 1 + steps;
        var years = Math.DivRem(index, partsInYear, out var part);
        if (part < 0)
            (years, part) = (years - 1, part + partsInYear);
        return YearsOn(years) is { } year ? this with { Year = year, Part = (int)part + 1 } : null;
    }

    /// <summary>Counts past the missing year 0.</summary>
    int? YearsOn(long steps)
    {
        var year = Year + steps;
        if (Unit <= Granularity.Year && Year < 0 && year >= 0)
            year++;
        else if (Unit <= Granularity.Year && Year > 0 && year <= 0)
            year--;
        return year is > -LongestYear and < LongestYear ? (int)year : null;
    }
}
