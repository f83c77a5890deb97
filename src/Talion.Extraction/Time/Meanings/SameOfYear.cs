using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>The quarter or year spoken of, some years on: "the year-earlier period".</summary>
sealed record SameOfYear(int Years) : Meaning
{
    public override Resolution? Resolve(Setting setting) =>
        setting.Anchor is { } anchor && Before(anchor) is { } period
            ? Resolution.Of(period, TimeBasis.Anchored)
            : new Resolution(TimexType.Date, "XXXX", TimeBasis.Anchored);

    Period? Before(Period anchor) =>
        anchor.Unit is Granularity.Quarter or Granularity.Half
            ? Period.InYear(anchor.Year).Shift(Years) is { } year ? anchor with { Year = year.Year } : null
            : anchor.Within(Granularity.Year).Shift(Years);
}
