using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>"The first two weeks of March": in TIMEX3 a duration, whose days are known where the whole is.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsFirst">Whether they open the whole and do not close it.</param>
/// <param name="Whole">The longer period.</param>
sealed record ShareOf(Amount Amount, Granularity Unit, bool IsFirst, Meaning Whole) : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        if (Whole.Resolve(setting) is not { } whole)
            return null;
        var days = whole.Days is { } interval ? Share(interval) : (DayInterval?)null;
        return new Resolution(TimexType.Duration, Amount.Timex(Unit), whole.Basis, days, whole.Period);
    }

    DayInterval Share(DayInterval whole)
    {
        var length = Math.Clamp((int)Math.Round(Amount.Most * Distances.Length(Unit)), 1, whole.Days) - 1;
        return IsFirst
            ? new DayInterval(whole.Earliest, whole.Earliest.AddDays(length))
            : new DayInterval(whole.Latest.AddDays(-length), whole.Latest);
    }
}
