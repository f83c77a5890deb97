using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A bare day of the month spoken of: the "25" of "July 16 and 25", "the 12th".</summary>
sealed record DayOfSpokenMonth(int Day) : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        if (setting.Anchor is { Unit: Granularity.Day or Granularity.Month } anchor && Period.Day(anchor.Year, anchor.Part, Day) is { } day)
            return Resolution.Of(day, setting.Spoken is null ? TimeBasis.Relative : TimeBasis.Stated);
        return new Resolution(TimexType.Date, FormattableString.Invariant($"XXXX-XX-{Day:00}"), TimeBasis.Relative);
    }
}
