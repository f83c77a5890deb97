namespace Talion.Extraction.Time.Meanings;

/// <summary>How the year of something that comes once a year is picked.</summary>
enum YearChoice
{
    /// <summary>"July": by tense and the dates before.</summary>
    Bare,

    /// <summary>"July 2006": given.</summary>
    Stated,

    /// <summary>"July last year": counted from the present year.</summary>
    Deictic,

    /// <summary>"July of that year": counted from the year spoken of.</summary>
    Anaphoric,

    /// <summary>"last July": the nearest before the present.</summary>
    Last,

    /// <summary>"next July": the nearest after the present.</summary>
    Next,

    /// <summary>"the previous July": the nearest before the date spoken of.</summary>
    Previous,

    /// <summary>"the following July": the nearest after the date spoken of.</summary>
    Following,
}
