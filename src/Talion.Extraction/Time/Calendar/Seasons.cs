namespace Talion.Extraction.Time.Calendar;

/// <summary>Seasons of the northern hemisphere, three full months each; a winter belongs to the year in which it begins.</summary>
static class Seasons
{
    public static int Part(string code) => code switch { "SP" => 1, "SU" => 2, "FA" => 3, _ => 4 };

    public static Period Around(DateOnly day)
    {
        var part = (day.Month + 9) % 12 / 3;
        return new Period(Granularity.Season, day.Month <= 2 ? day.Year - 1 : day.Year, part + 1);
    }

    public static DayInterval Days(Period season)
    {
        var start = new DateOnly(season.Year, season.Part * 3, 1);
        return new DayInterval(start, start.AddMonths(3).AddDays(-1));
    }
}
