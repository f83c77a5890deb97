using System.Globalization;
using Talion.Extraction.Time;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>Days as a reader writes them.</summary>
public static class DayWords
{
    /// <summary>"11 Mar 2020", "20–31 Dec 2019", "28 Dec 2019 – 31 Jan 2020", or "date unknown".</summary>
    public static string Of(DayInterval? interval)
    {
        if (interval is not { } days)
            return "date unknown";
        var (from, to) = (days.Earliest, days.Latest);
        if (days.Days == 1)
            return Format(from, "d MMM yyyy");
        if (from.Year == to.Year && from.Month == to.Month)
            return IsWholeMonth(days) ? Format(from, "MMM yyyy") : $"{from.Day}–{Format(to, "d MMM yyyy")}";
        return $"{Format(from, from.Year == to.Year ? "d MMM" : "d MMM yyyy")} – {Format(to, "d MMM yyyy")}";
    }

    /// <summary>The time from one event to the next, for gaps of more than a month: "83 days", "4 years"; <see langword="null"/> for
    /// shorter ones.</summary>
    public static string? Gap(DayInterval? earlier, DayInterval? later)
    {
        const int month = 31, year = 365;
        if (earlier is not { } a || later is not { } b)
            return null;
        return (b.Earliest.DayNumber - a.Latest.DayNumber) switch
        {
            <= month => null,
            < year => $"{b.Earliest.DayNumber - a.Latest.DayNumber} days",
            < 2 * year => "over a year",
            var days => $"{days / year} years",
        };
    }

    static bool IsWholeMonth(DayInterval days) => days.Days == DateTime.DaysInMonth(days.Earliest.Year, days.Earliest.Month);

    static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
