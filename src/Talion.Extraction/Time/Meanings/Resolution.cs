using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>What a meaning comes to in its setting.</summary>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Basis">What the days hang on.</param>
/// <param name="Days">The days, if known.</param>
/// <param name="Period">The calendar period that later expressions may hang on.</param>
/// <param name="Offset">Distance from an anchor.</param>
readonly record struct Resolution(
    TimexType Type, string Value, TimeBasis Basis, DayInterval? Days = null, Period? Period = null, DayOffset? Offset = null)
{
    public static Resolution Of(Period period, TimeBasis basis, DayOffset? offset = null) =>
        new(TimexType.Date, period.Value, basis, period.Days, period, offset);
}
