using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A day of the week.</summary>
/// <param name="Weekday">1 for Monday to 7 for Sunday.</param>
/// <param name="Choice">Which of them.</param>
/// <param name="WeeksOn">Whole weeks to add ("Sunday a week ago", "a week from Friday").</param>
sealed record NamedWeekday(int Weekday, WeekdayChoice Choice, int WeeksOn = 0) : Meaning
{
    const int Week = 7;

    public override Resolution? Resolve(Setting setting)
    {
        var basis = Choice >= WeekdayChoice.Previous ? TimeBasis.Anchored : TimeBasis.Relative;
        var origin = basis == TimeBasis.Anchored || setting.Present is null ? setting.Anchor : setting.Present;
        if (origin?.Start is { } day && Period.Day(day).Shift(Steps(day, setting.Tense) + (Week * WeeksOn)) is { } found)
            return Resolution.Of(found, basis, Offset);
        return new Resolution(TimexType.Date, FormattableString.Invariant($"XXXX-WXX-{Weekday}"), basis, null, null, Offset);
    }

    DayOffset? Offset => Choice switch
    {
        WeekdayChoice.Previous => new DayOffset(-Week, -1),
        WeekdayChoice.That => new DayOffset(0, Week - 1),
        WeekdayChoice.Following => new DayOffset(1, Week),
        _ => null,
    };

    /// <summary>Days from the origin.</summary>
    int Steps(DateOnly day, Tense tense)
    {
        var ahead = (Weekday - Weeks.Weekday(day) + Week) % Week;
        var back = ahead == 0 ? 0 : ahead - Week;
        return Choice switch
        {
            WeekdayChoice.Last or WeekdayChoice.Previous => ahead == 0 ? -Week : back,
            WeekdayChoice.Next or WeekdayChoice.Following => ahead == 0 ? Week : ahead,
            WeekdayChoice.This or WeekdayChoice.OfWeek => Weekday - Weeks.Weekday(day),
            WeekdayChoice.That => ahead,
            _ => tense == Tense.Future ? ahead : back,
        };
    }
}
