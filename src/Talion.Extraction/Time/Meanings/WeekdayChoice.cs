namespace Talion.Extraction.Time.Meanings;

/// <summary>How a weekday is picked.</summary>
enum WeekdayChoice
{
    /// <summary>"Friday": by tense, the nearest on this side of the present, which may be the present day itself.</summary>
    Bare,

    /// <summary>"last Friday": before the present day.</summary>
    Last,

    /// <summary>"this Friday": in the present week.</summary>
    This,

    /// <summary>"next Friday": after the present day.</summary>
    Next,

    /// <summary>"Friday last week", "Friday of next week": in the present week, to which weeks are added.</summary>
    OfWeek,

    /// <summary>"the previous Friday": before the date spoken of.</summary>
    Previous,

    /// <summary>"that Friday": on or after the date spoken of.</summary>
    That,

    /// <summary>"the following Friday": after the date spoken of.</summary>
    Following,
}
