namespace Talion.Extraction.Time;

/// <summary>What a time expression's days were computed from.</summary>
public enum TimeBasis
{
    /// <summary>A calendar date in the text ("April 21, 2024").</summary>
    Stated,

    /// <summary>Resolved against the article's date ("Wednesday night", "last week", "late December").</summary>
    Relative,

    /// <summary>Hangs on another event or date ("days later", "the next morning"): <see cref="TimeExpression.Offset"/> says how far.</summary>
    Anchored,
}
