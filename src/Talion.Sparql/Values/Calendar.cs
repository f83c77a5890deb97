namespace Talion.Sparql.Values;

/// <summary>The proleptic Gregorian calendar with any year, in ticks of 100 ns since the start of year 1.</summary>
static class Calendar
{
    const int DaysOf400Years = 146_097;

    /// <summary>Years whose ticks fit: about 29,000 to either side.</summary>
    public const int MostYears = 25_000;

    public static long TicksOf(int year, int month, int day) => DaysOf(year, month, day) * TimeSpan.TicksPerDay;

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static long TimeOfDay(long ticks) => ((ticks % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay;

    public static (int Year, int Month, int Day) DateOf(long ticks)
    {
        var days = (ticks - TimeOfDay(ticks)) / TimeSpan.TicksPerDay;
        var era = Math.DivRem(days, DaysOf400Years, out var rest);
        if (rest < 0)
            (era, rest) = (era - 1, rest + DaysOf400Years);
        var date = DateTime.MinValue.AddDays(rest);
        return ((int)(era * 400) + date.Year, date.Month, date.Day);
    }

    /// <summary>The same day and time some months on, or the month's last day where it has no such day.</summary>
    public static long AddMonths(long ticks, int months)
    {
        var (year, month, day) = DateOf(ticks);
        var count = (year * 12) + month - 1 + months;
        (year, month) = ((int)Math.Floor(count / 12.0), ((count % 12) + 12) % 12 + 1);
        return TicksOf(year, month, Math.Min(day, DaysInMonth(year, month))) + TimeOfDay(ticks);
    }

    static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    static long DaysOf(int year, int month, int day)
    {
        var era = (int)Math.Floor((year - 1) / 400.0);
        return ((long)era * DaysOf400Years) + (new DateTime(year - (era * 400), month, day, 0, 0, 0, DateTimeKind.Utc).Ticks / TimeSpan.TicksPerDay);
    }
}
