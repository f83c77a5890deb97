using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>Something that comes once a year, and how its year is given.</summary>
/// <param name="Item">What comes.</param>
/// <param name="Choice">How the year is picked.</param>
/// <param name="Year">The year if stated; years from the present or spoken one if deictic or anaphoric.</param>
/// <param name="Weekday">The weekday beside a day, 1 for Monday.</param>
sealed record Yearly(YearlyItem Item, YearChoice Choice = YearChoice.Bare, int Year = 0, int? Weekday = null) : Meaning
{
    public override Resolution? Resolve(Setting setting)
    {
        var basis = Basis(setting);
        if (YearIn(setting) is { } year)
        {
            if (Item.In(year) is { } period)
                return Resolution.Of(period, basis) with { Days = Item.DaysIn(year) };
            if (Item.Unit == Granularity.Day && Item.Holiday is null)
                return Resolution.Of(Period.Month(year, Item.Part), basis);
        }

        return new Resolution(TimexType.Date, Item.ValueWithoutYear, basis);
    }

    TimeBasis Basis(Setting setting) =>
        Choice switch
        {
            YearChoice.Stated => TimeBasis.Stated,
            YearChoice.Bare when Item.Unit == Granularity.Day => TimeBasis.Stated,
            YearChoice.Anaphoric or YearChoice.Previous or YearChoice.Following => TimeBasis.Anchored,
            _ => setting.IsNarrative ? TimeBasis.Stated : TimeBasis.Relative,
        };

    int? YearIn(Setting setting) =>
        Choice switch
        {
            YearChoice.Stated => Year,
            YearChoice.Deictic when Year == 0 && Item.Unit == Granularity.Season && setting.Present is { } present => ThisSeason(present, setting.Tense),
            YearChoice.Deictic => Shifted(setting.Present ?? setting.Spoken),
            YearChoice.Anaphoric => Shifted(setting.Anchor),
            YearChoice.Last => Nearest(setting.Present ?? setting.Spoken, before: true, strictly: true),
            YearChoice.Next => Nearest(setting.Present ?? setting.Spoken, before: false, strictly: true),
            YearChoice.Previous => Nearest(setting.Anchor, before: true, strictly: true),
            YearChoice.Following => Nearest(setting.Anchor, before: false, strictly: true),
            _ => BareYear(setting),
        };

    int? BareYear(Setting setting)
    {
        if (setting.Present is not { } present)
            return setting.NarrativeYear;
        if (Weekday is { } weekday && NearestWith(weekday, present) is { } exact)
            return exact;
        var ahead = Nearest(present, before: false, strictly: false);
        if (setting.Tense == Tense.Future)
            return ahead;
        return Wait(ahead, present) <= LongestWait(setting.Tense) ? ahead : Nearest(present, before: true, strictly: false);
    }

    /// <summary>
    /// How many days ahead a date without a year may lie when no verb says "will". News names days to come weeks before and days gone by for most of a year.
    /// </summary>
    int LongestWait(Tense tense) =>
        (tense, Item.Unit) switch { (Tense.Open, Granularity.Day) => 110, (Tense.Open, _) => 150, (_, Granularity.Day) => 30, _ => 0 };

    int? Wait(int? year, Period present) => year is { } ahead ? Item.In(ahead)?.Start?.DayNumber - present.Start?.DayNumber : null;

    /// <summary>The nearest year in which the day falls on the weekday that stands beside it.</summary>
    int? NearestWith(int weekday, Period present)
    {
        foreach (var step in (ReadOnlySpan<int>)[0, -1, 1, -2, -3])
        {
            if (Item.In(present.Year + step)?.Start is { } day && Weeks.Weekday(day) == weekday)
                return present.Year + step;
        }

        return null;
    }

    /// <summary>"This winter" is the one that lasts or was last, where nothing speaks of the future: winter runs over the turn of the year.</summary>
    int? ThisSeason(Period present, Tense tense) =>
        present.Start is { } day && Item.DaysIn(day.Year) is { } days && days.Earliest > day && Item.DaysIn(day.Year - 1) is { } before && before.Latest.Year == day.Year && tense != Tense.Future
            ? day.Year - 1 : Shifted(present);

    int? Shifted(Period? origin) => origin?.CalendarYear is { } year ? Period.InYear(year).Shift(Year)?.Year : null;

    /// <summary>The year of the nearest occurrence before or after an origin; not strictly means that the origin may lie within it.</summary>
    int? Nearest(Period? origin, bool before, bool strictly)
    {
        if (origin?.Start is not { } day)
            return origin?.CalendarYear;
        for (var step = 0; step <= 8; step++)
        {
            var year = before ? day.Year - step : day.Year + step;
            if (Item.DaysIn(year) is { } days && Fits(days, day, before, strictly))
                return year;
        }

        return day.Year;
    }

    static bool Fits(DayInterval days, DateOnly day, bool before, bool strictly) =>
        before ? (strictly ? days.Latest < day : days.Earliest <= day) : (strictly ? days.Earliest > day : days.Latest >= day);
}
