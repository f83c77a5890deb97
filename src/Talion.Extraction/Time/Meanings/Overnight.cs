using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>"Overnight" without a day: the night between the day before the article's and its own.</summary>
sealed record Overnight : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        if (setting.DayAtHand is not { } anchor || anchor.Within(Granularity.Day) is not { Unit: Granularity.Day, Start: { } day } night)
            return new Resolution(TimexType.Time, "XXXX-XX-XXTNI", TimeBasis.Relative);
        var days = day > DateOnly.MinValue ? new DayInterval(day.AddDays(-1), day) : DayInterval.Of(day);
        return new Resolution(TimexType.Time, night.Value + "TNI", TimeBasis.Relative, days, night);
    }
}
