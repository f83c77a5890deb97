using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A unit counted from the present ("last week", "today") or from the date spoken of ("the next day", "that year").</summary>
/// <param name="Unit">The unit, a day or coarser.</param>
/// <param name="Steps">-1 for the one before, 0 for the same, 1 for the one after.</param>
/// <param name="FromPresent">Whether it counts from the present.</param>
sealed record Neighbour(Granularity Unit, int Steps, bool FromPresent) : Meaning
{
    public override Resolution Resolve(Setting setting)
    {
        var origin = FromPresent ? setting.Present ?? (setting.IsNarrative ? setting.Spoken : null) : setting.Anchor;
        var basis = FromPresent ? TimeBasis.Relative : TimeBasis.Anchored;
        var offset = FromPresent ? (DayOffset?)null : OffsetFromAnchor;
        if (origin is { } start && Reach(start) is { } period)
            return Resolution.Of(period, basis, offset);
        return new Resolution(TimexType.Date, UnknownValue, basis, null, null, offset);
    }

    Period? Reach(Period start) => start.Unit > Unit ? null : start.Within(Unit).Shift(Steps);

    DayOffset OffsetFromAnchor =>
        Steps == 0 ? new DayOffset(0, 0) : Distances.Offset(Amount.Of(Math.Abs(Steps)), Unit, Steps);

    string UnknownValue => (Steps, Unit) switch
    {
        (0, _) when FromPresent => "PRESENT_REF",
        (_, Granularity.Day) => "XXXX-XX-XX",
        (_, Granularity.Week) => "XXXX-WXX",
        (_, Granularity.Weekend) => "XXXX-WXX-WE",
        (_, Granularity.Month) => "XXXX-XX",
        (_, Granularity.Quarter) => "XXXX-QX",
        _ => "XXXX",
    };
}
