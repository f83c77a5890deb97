using System.Globalization;
using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>How many units.</summary>
/// <param name="Count">The number as written, <see langword="null"/> for "several" or a bare plural.</param>
/// <param name="Least">Least number meant.</param>
/// <param name="Most">Greatest number meant.</param>
readonly record struct Amount(double? Count, double Least, double Most)
{
    /// <summary>The bare plural, as in "weeks".</summary>
    public static Amount Unsaid { get; } = new(null, 2, 9);

    public static Amount Of(double count) => new(count, count, count);

    /// <summary>The TIMEX3 duration of so many units: "P2W", "PXY", "PT1.5H".</summary>
    public string Timex(Granularity unit) =>
        unit switch
        {
            Granularity.Second => "PT" + Text + "S",
            Granularity.Minute => "PT" + Text + "M",
            Granularity.Hour => "PT" + Text + "H",
            Granularity.Day or Granularity.Weekend => "P" + Text + "D",
            Granularity.Week => "P" + Text + "W",
            Granularity.Fortnight => Times(2).Timex(Granularity.Week),
            Granularity.Month => "P" + Text + "M",
            Granularity.Quarter => "P" + Text + "Q",
            Granularity.Season or Granularity.Half => "P" + Text + "S",
            Granularity.Year => "P" + Text + "Y",
            Granularity.Decade when Count is null or 1 => "P" + Text + "DE",
            Granularity.Decade => Times(10).Timex(Granularity.Year),
            Granularity.Century => "P" + Text + "CE",
            _ => "P" + Text + "ML",
        };

    string Text => Count is { } count ? count.ToString("0.##", CultureInfo.InvariantCulture) : "X";

    Amount Times(int factor) => new(Count * factor, Least * factor, Most * factor);
}
