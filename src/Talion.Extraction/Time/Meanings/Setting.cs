using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>What an expression is resolved against.</summary>
/// <param name="Published">The article's own date, if known.</param>
/// <param name="Spoken">The latest date that the text gave before this expression.</param>
/// <param name="IsNarrative">Whether the article tells history, where dates hang on one another and not on the article's own.</param>
/// <param name="Tense">The tense of the clause.</param>
readonly record struct Setting(DateOnly? Published, Period? Spoken, bool IsNarrative, Tense Tense)
{
    /// <summary>What happened so many days before the article is its news, not its background.</summary>
    const int NewsDays = 2;

    /// <summary>Years that a narrative passes over at most.</summary>
    const int LongestLeap = 5;

    /// <summary>The year that a date without one belongs to in a narrative.</summary>
    public int? NarrativeYear { get; init; }

    /// <summary>The setting of what follows a date.</summary>
    public Setting After(Period spoken)
    {
        var movesOn = spoken.CalendarYear is { } year && (spoken.Unit < Granularity.Year || MovesOn(year));
        return this with { Spoken = spoken, NarrativeYear = movesOn ? spoken.CalendarYear : NarrativeYear };
    }

    /// <summary>A bare year counts where the story may have reached it; other years are background or outlook.</summary>
    bool MovesOn(int year) => NarrativeYear is not { } before || (year >= before && year <= before + LongestLeap);

    /// <summary>The day that "today" and "last week" count from.</summary>
    public Period? Present => !IsNarrative && Published is { } day ? Period.Day(day) : null;

    /// <summary>The date spoken of in the same paragraph, if any.</summary>
    public Period? SpokenNearby { get; init; }

    /// <summary>The date that an hour or a part of the day belongs to: in news that of the paragraph, else the day spoken of if it is news still, else the article's own.</summary>
    public Period? DayAtHand => IsNarrative ? Anchor : SpokenNearby ?? (IsNews(Spoken) ? Spoken : Present ?? Spoken);

    bool IsNews(Period? spoken) => spoken is { Unit: Granularity.Day } day && Published is { } published
        && published.DayNumber - day.Start?.DayNumber is >= 0 and <= NewsDays;

    /// <summary>The date that "the next day" and "later" count from.</summary>
    public Period? Anchor => Spoken ?? Present;
}
