using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A unit counted from the present ("last week", "today") or from the date spoken of ("the next day", "that year").</summary>
/// <param name="Unit">The unit, a day or coarser.</param>
/// <param name="Steps">-1 for the one before, 0 for the same, 1 for the one after.</param>
/// <param name="FromPresent">Whether it counts from the present.</param>
sealed record Neighbour(Granularity Unit, int Steps, bool FromPresent) : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        var origin = IsQuarterSpokenOf(setting) ? setting.Spoken
            : !FromPresent ? setting.Anchor
            : setting.Present ?? (setting.IsNarrative ? setting.Spoken : null);
        var basis = FromPresent ? TimeBasis.Relative : TimeBasis.Anchored;
        var offset = FromPresent ? (DayOffset?)null : OffsetFromAnchor;
        if (origin is { } start && Reach(start, setting.Tense) is { } period)
            return Resolution.Of(period, basis, offset);
        return new Resolution(TimexType.Date, UnknownValue, basis, null, null, offset);
    }

    bool IsQuarterSpokenOf(Setting setting) => Unit == Granularity.Quarter && Steps == 0 && setting.Spoken is { Unit: Granularity.Quarter };

    Period? Reach(Period start, Tense tense)
    {
        if (start.Unit > Unit)
            return null;
        var unit = start.Within(Unit);
        var isPastWeekend = Unit == Granularity.Weekend && Steps == 0 && tense == Tense.Past && start.Start < unit.Start;
        return unit.Shift(isPastWeekend ? -1 : Steps);
    }

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
