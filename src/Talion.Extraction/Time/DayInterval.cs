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
}
