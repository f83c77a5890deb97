namespace Talion.Web.Explorer.Reviews;

/// <summary>A stretch of the events whose sources contradict each other, in order of time.</summary>
/// <param name="Total">Number of all of them.</param>
/// <param name="Offset">How many come before this stretch.</param>
/// <param name="Disagreements">The stretch.</param>
sealed record DisagreementList(int Total, int Offset, ImmutableArray<Disagreement> Disagreements);
