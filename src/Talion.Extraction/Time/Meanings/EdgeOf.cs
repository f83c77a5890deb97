namespace Talion.Extraction.Time.Meanings;

/// <summary>"Early July", "the end of 1944": the value stays the whole's, as in TIMEX3; the days are the part that is meant.</summary>
sealed record EdgeOf(Edge Edge, Meaning Whole) : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        if (Whole.Resolve(setting) is not { } whole)
            return null;
        return whole.Days is { Days: > 1 } days ? whole with { Days = Part(days, setting.Present?.Start) } : whole;
    }

    DayInterval Part(DayInterval days, DateOnly? present) =>
        Edge switch
        {
            Edge.Earlier when present is { } today && days.Contains(DayInterval.Of(today)) => new DayInterval(days.Earliest, today),
            Edge.Later when present is { } today && days.Contains(DayInterval.Of(today)) => new DayInterval(today, days.Latest),
            Edge.Start or Edge.Earlier => new DayInterval(days.Earliest, Third(days, 1).AddDays(-1)),
            Edge.Middle => new DayInterval(Third(days, 1), Third(days, 2).AddDays(-1)),
            _ => new DayInterval(Third(days, 2), days.Latest),
        };

    /// <summary>The day on which a third begins: months part at the 11th and 21st, years in May and September.</summary>
    static DateOnly Third(DayInterval days, int number) =>
        days.Days switch
        {
            < 28 => days.Earliest.AddDays(Math.Max(number == 1 ? 1 : 0, number * days.Days / 3)),
            <= 31 => days.Earliest.AddDays(10 * number),
            365 or 366 => days.Earliest.AddMonths(4 * number),
            _ => days.Earliest.AddDays(number * (days.Days / 3)),
        };
}
