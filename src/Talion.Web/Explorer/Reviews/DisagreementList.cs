namespace Talion.Web.Explorer.Reviews;

/// <summary>Events whose sources contradict each other, in order of time.</summary>
sealed record DisagreementList(ImmutableArray<Disagreement> Disagreements);
