using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A length of time: "for two hours", "the past three weeks".</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Direction">-1 if it ends at the present ("the past"), 1 if it begins there ("the next"), 0 if it hangs on nothing.</param>
sealed record Duration(Amount Amount, Granularity Unit, int Direction = 0) : Meaning
{
    public override Resolution? Resolve(Setting setting) =>
        new(TimexType.Duration, Amount.Timex(Unit), Direction == 0 ? TimeBasis.Stated : TimeBasis.Relative, DaysIn(setting));

    DayInterval? DaysIn(Setting setting)
    {
        if (Direction == 0 || setting.Present?.Days is not { } today)
            return null;
        var offset = Distances.Offset(Amount with { Least = 0 }, Unit, Direction);
        return Distances.From(today, offset);
    }
}
