namespace Talion.Extraction.Time;

/// <summary>What a time expression's days were computed from.</summary>
public enum TimeBasis
{
    /// <summary>A calendar date in the text ("April 21, 2024").</summary>
    Stated,

    /// <summary>Resolved against the article's date ("Wednesday night", "last week", "late December").</summary>
    Relative,

    /// <summary>Hangs on another event ("days later", "within hours of the attack"): <see cref="TimeExpression.Offset"/> says how far.</summary>
    Anchored,
}

/// <summary>The kinds of TIMEX3.</summary>
public enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>How far an anchored expression lies from its anchor, in days: "days later" is 2..9, "within hours of" is 0..1, "two days earlier" is -2..-2.</summary>
public readonly record struct DayOffset(int Min, int Max);

/// <summary>An expression of time as found in one sentence.</summary>
/// <param name="Span">Where it stands in the article's text: TIMEX3 extent.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value ("2019-12", "2020-03-11TNI", "P2D", "PAST_REF").</param>
/// <param name="Basis">What its days hang on.</param>
/// <param name="Days">The days meant; <see langword="null"/> for durations, sets, and whatever could not be resolved.</param>
/// <param name="Offset">Distance from the anchoring event, where <paramref name="Basis"/> is <see cref="TimeBasis.Anchored"/>.</param>
public sealed record TimeExpression(TextSpan Span, TimexType Type, string Value, TimeBasis Basis, DayInterval? Days, DayOffset? Offset = null);
