namespace Talion.Extraction.Time.Meanings;

/// <summary>"Early July", "the end of 1944": the value stays the whole's, as in TIMEX3; the days are the third that is meant.</summary>
sealed record EdgeOf(Edge Edge, Meaning Whole) : Meaning
{
    public override Resolution Resolve(Setting setting)
    {
        var whole = Whole.Resolve(setting);
        return whole.Days is { Days: > 1 } days ? whole with { Days = Third(days) } : whole;
    }

    /// <summary>Days 1 to 10, 11 to 20 and 21 to the last of a month; the same shares of longer and shorter periods.</summary>
    DayInterval Third(DayInterval days)
    {
        var third = Math.Max(1, days.Days / 3);
        return Edge switch
        {
            Edge.Start => new DayInterval(days.Earliest, days.Earliest.AddDays(third - 1)),
            Edge.Middle => Middle(days, third),
            _ => new DayInterval(days.Earliest.AddDays(Math.Min(2 * third, days.Days - 1)), days.Latest),
        };
    }

    static DayInterval Middle(DayInterval days, int third)
    {
        var start = days.Earliest.AddDays(Math.Min(third, days.Days - 1));
        var end = start.AddDays(third - 1);
        return new DayInterval(start, end < days.Latest ? end : days.Latest);
    }
}
