using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>Lengths of time in days.</summary>
static class Distances
{
    const int FarthestDays = 3_000_000;

    /// <summary>
    /// How far so many units lead, in days. "Two weeks later" is not to the day: weeks and longer units leave half a unit either way;
    /// hours may cross midnight. <paramref name="sign"/> is 1 for later and -1 for earlier.
    /// </summary>
    public static DayOffset Offset(Amount amount, Granularity unit, int sign)
    {
        var length = Length(unit);
        if (unit < Granularity.Day)
            return Signed(0, (int)Math.Ceiling(Math.Min(amount.Most * length, FarthestDays)), sign);
        var slack = unit <= Granularity.Weekend ? 0 : length / 2;
        var least = amount.Least <= 0 ? 0 : Math.Max(0, (amount.Least * length) - slack);
        return Signed(Rounded(least), Rounded((amount.Most * length) + slack), sign);
    }

    /// <summary>The days that an offset leads to from a first day.</summary>
    public static DayInterval? From(DayInterval anchor, DayOffset offset)
    {
        var earliest = anchor.Earliest.DayNumber + (long)offset.Min;
        var latest = anchor.Latest.DayNumber + (long)offset.Max;
        return earliest < 0 || latest > DateOnly.MaxValue.DayNumber
            ? null
            : new DayInterval(DateOnly.FromDayNumber((int)earliest), DateOnly.FromDayNumber((int)latest));
    }

    static int Rounded(double days) => (int)Math.Min(Math.Round(days), FarthestDays);

    static DayOffset Signed(int least, int most, int sign) => sign < 0 ? new DayOffset(-most, -least) : new DayOffset(least, most);

    /// <summary>Days in a unit, on average.</summary>
    public static double Length(Granularity unit) =>
        unit switch
        {
            Granularity.Second => 1 / 86400.0,
            Granularity.Minute => 1 / 1440.0,
            Granularity.Hour => 1 / 24.0,
            Granularity.Day => 1,
            Granularity.Weekend => 2,
            Granularity.Week => 7,
            Granularity.Fortnight => 14,
            Granularity.Month => 30.4,
            Granularity.Quarter or Granularity.Season => 91.3,
            Granularity.Half => 182.6,
            Granularity.Year => 365.25,
            Granularity.Decade => 3652.5,
            Granularity.Century => 36525,
            _ => 365250,
        };
}
