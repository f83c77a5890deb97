namespace Talion.Knowledge.Resolution;

/// <summary>Why two records were taken for the same event.</summary>
/// <param name="First">A record id.</param>
/// <param name="Second">Another record id, after <paramref name="First"/> in ordinal order.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Rule">The rule that joined them ("same-day-same-base", "override").</param>
/// <param name="Reasons">What spoke for it, in words a reader understands.</param>
public sealed record MergeReason(string First, string Second, double Score, string Rule, ImmutableArray<string> Reasons);
