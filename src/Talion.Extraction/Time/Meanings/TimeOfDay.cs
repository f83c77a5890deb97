using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A part of the day or a clock time, of a day that may be said.</summary>
/// <param name="Code">What stands after the T: "NI", "21:50".</param>
/// <param name="Day">The day, if said.</param>
sealed record TimeOfDay(string Code, Meaning? Day) : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        var day = Day?.Resolve(setting) ?? Unsaid(setting);
        var value = day.Value + (day.Period is null or { Unit: Granularity.Day } ? "" : "-XX") + "T" + Code;
        return day with { Type = TimexType.Time, Value = value };
    }

    /// <summary>In a narrative the day spoken of; in news the day spoken of or the article's.</summary>
    static Resolution Unsaid(Setting setting) =>
        setting.DayAtHand is { Unit: Granularity.Day } day
            ? Resolution.Of(day, setting.Spoken is null ? TimeBasis.Relative : TimeBasis.Anchored)
            : new Resolution(TimexType.Date, "XXXX-XX-XX", TimeBasis.Relative);
}
