namespace Talion.Knowledge.Resolution.Clusters;

/// <summary>Records taken for one event.</summary>
/// <param name="Records">Their ids, sorted.</param>
/// <param name="Reasons">What joined them, one entry for each step of the merging, sorted by the ids.</param>
sealed record Cluster(ImmutableArray<string> Records, ImmutableArray<MergeReason> Reasons);
