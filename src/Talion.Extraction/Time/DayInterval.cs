namespace Talion.Extraction.Time;

/// <summary>An interval of calendar days, both ends inclusive.</summary>
public readonly record struct DayInterval
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="latest"/> lies before <paramref name="earliest"/>.</exception>
    public DayInterval(DateOnly earliest, DateOnly latest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, earliest);
        Earliest = earliest;
        Latest = latest;
    }

    public DateOnly Earliest { get; }

    public DateOnly Latest { get; }

    /// <summary>Number of days, at least 1.</summary>
    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    public static DayInterval Of(DateOnly day) => new(day, day);

    public bool Overlaps(DayInterval other) => Earliest <= other.Latest && other.Earliest <= Latest;

    public bool Contains(DayInterval other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>Days between two intervals that do not overlap (1 where they touch), 0 where they do.</summary>
    public int Gap(DayInterval other) =>
        Math.Max(0, Math.Max(Earliest.DayNumber - other.Latest.DayNumber, other.Earliest.DayNumber - Latest.DayNumber));

    /// <summary>
    /// What two statements of one act's time come to: the days that they share; where they share none, the days from the one to the other if both
    /// are short, else this.
    /// </summary>
    public DayInterval Meet(DayInterval other)
    {
        if (Overlaps(other))
            return new DayInterval(Max(Earliest, other.Earliest), Min(Latest, other.Latest));
        return Math.Max(Days, other.Days) <= 2 ? new DayInterval(Min(Earliest, other.Earliest), Max(Latest, other.Latest)) : this;
    }

    static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
