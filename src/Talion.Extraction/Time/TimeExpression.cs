namespace Talion.Extraction.Time;

/// <summary>An expression of time as found in one sentence.</summary>
/// <param name="Span">Where it stands in the article's text: TIMEX3 extent.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value ("2019-12", "2020-03-11TNI", "P2D", "PAST_REF").</param>
/// <param name="Basis">What its days hang on.</param>
/// <param name="Days">
/// The days meant. For an anchored expression they count from the latest date before it in the text, which need not be its anchor.
/// <see langword="null"/> for sets, for durations that do not touch the present, and for whatever could not be resolved.
/// </param>
/// <param name="Offset">Distance from the anchoring event, where <paramref name="Basis"/> is <see cref="TimeBasis.Anchored"/>.</param>
public sealed record TimeExpression(TextSpan Span, TimexType Type, string Value, TimeBasis Basis, DayInterval? Days, DayOffset? Offset = null);
