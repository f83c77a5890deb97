using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>So many units before or after the present ("three days ago") or a date spoken of ("two weeks later").</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Sign">-1 for earlier, 1 for later.</param>
/// <param name="FromPresent">Whether it counts from the present.</param>
sealed record Distance(Amount Amount, Granularity Unit, int Sign, bool FromPresent) : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        var offset = Distances.Offset(Amount, Unit, Sign);
        var origin = FromPresent && !ComparesQuarters(setting) ? setting.Present ?? setting.Spoken : setting.Anchor;
        var basis = FromPresent ? TimeBasis.Relative : TimeBasis.Anchored;
        var anchored = FromPresent ? (DayOffset?)null : offset;
        if (origin is { } start && Amount.Count is { } count && Reach(start, count) is { } period)
            return Resolution.Of(period, basis, anchored);
        var days = origin?.Days is { } known ? Distances.From(known, offset) : null;
        return new Resolution(TimexType.Date, VagueValue, basis, days, null, anchored);
    }

    /// <summary>"Profit rose in the third quarter from a year ago": the same quarter is meant.</summary>
    bool ComparesQuarters(Setting setting) => Unit == Granularity.Year && setting.Spoken is { Unit: Granularity.Quarter };

    string VagueValue => Amount.Count is null ? Sign < 0 ? "PAST_REF" : "FUTURE_REF" : Amount.Timex(Unit);

    Period? Reach(Period start, double count)
    {
        if (count != Math.Floor(count))
            return start.Within(Granularity.Month).Shift((long)(Sign * count * 12 / MonthsDivisor), Granularity.Month);
        if (Unit < Granularity.Day)
            return start.Within(Granularity.Day).Shift((long)(Sign * count / UnitsInDay));
        return Unit == Granularity.Year && start.Unit == Granularity.Quarter
            ? start.Shift((long)(4 * Sign * count))
            : start.Shift((long)(Sign * count), Unit);
    }

    double UnitsInDay => Unit switch { Granularity.Hour => 24, Granularity.Minute => 1440, _ => 86400 };

    /// <summary>How many of the unit make twelve months.</summary>
    double MonthsDivisor =>
        Unit switch { Granularity.Year => 1, Granularity.Month => 12, Granularity.Decade => 0.1, Granularity.Century => 0.01, _ => 52 };
}
