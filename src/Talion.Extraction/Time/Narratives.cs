using Talion.Extraction.Time.Grammar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time;

/// <summary>Tells narratives of history, where dates hang on one another, from news, where they hang on the article's date.</summary>
static class Narratives
{
    const int FewestDates = 3;

    /// <summary>Whether most dates have years that ended before the article's year, and few expressions count from the present.</summary>
    public static bool IsNarrative(List<TimePhrase> phrases, DateOnly? published)
    {
        if (published is not { } day)
            return true;
        var old = phrases.Count(phrase => StatedYear(phrase.Meaning) is { } year && year < day.Year - 1);
        var present = phrases.Count(phrase => CountsFromPresent(phrase.Meaning));
        return old >= FewestDates && old > 2 * present;
    }

    static int? StatedYear(Meaning meaning) =>
        meaning switch
        {
            Yearly { Choice: YearChoice.Stated } yearly => yearly.Year,
            StatedPeriod stated => stated.Period.CalendarYear,
            EdgeOf edge => StatedYear(edge.Whole),
            TimeOfDay { Day: { } day } => StatedYear(day),
            _ => null,
        };

    static bool CountsFromPresent(Meaning meaning) =>
        meaning switch
        {
            Neighbour neighbour => neighbour.FromPresent,
            NamedWeekday => true,
            Distance distance => distance.FromPresent,
            EdgeOf edge => CountsFromPresent(edge.Whole),
            TimeOfDay { Day: { } day } => CountsFromPresent(day),
            _ => false,
        };
}
