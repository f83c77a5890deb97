using System.Globalization;

namespace Talion.Extraction.Time.Calendar;

/// <summary>The TIMEX3 notation.</summary>
readonly partial record struct Period
{
    static readonly ImmutableArray<string> SeasonCodes = ["SP", "SU", "FA", "WI"];

    /// <summary>The TIMEX3 value: "1989-10-26", "1989-W43", "1989-Q3", "198" for a decade, "BC0490" for a year before Christ.</summary>
    public string Value =>
        Unit switch
        {
            Granularity.Day => Text($"{YearText}-{Part:00}-{DayOfMonth:00}"),
            Granularity.Weekend => Text($"{YearText}-W{Part:00}-WE"),
            Granularity.Week or Granularity.Fortnight => Text($"{YearText}-W{Part:00}"),
            Granularity.Month => Text($"{YearText}-{Part:00}"),
            Granularity.Quarter => Text($"{YearText}-Q{Part}"),
            Granularity.Half => Text($"{YearText}-H{Part}"),
            Granularity.Season => Text($"{YearText}-{SeasonCodes[Part - 1]}"),
            Granularity.Year => YearText,
            Granularity.Decade => Era + Text($"{Math.Abs(Year):000}"),
            Granularity.Century => Era + Text($"{Math.Abs(Year):00}"),
            _ => Era + Text($"{Math.Abs(Year)}"),
        };

    string Era => Year < 0 ? "BC" : "";

    string YearText => Era + Text($"{Math.Abs(Year):0000}");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
