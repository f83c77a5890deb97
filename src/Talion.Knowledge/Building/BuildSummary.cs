namespace Talion.Knowledge.Building;

/// <summary>What a build came to.</summary>
/// <param name="Articles">Articles in the store.</param>
/// <param name="Events">Canonical events in the store, with those that did not happen.</param>
/// <param name="ChangedGraphs">Articles whose graph was written, changed or removed.</param>
/// <param name="AddedQuads">Quads that came.</param>
/// <param name="RemovedQuads">Quads that went.</param>
/// <param name="Copies">Articles that are copies of others and count as one source with them.</param>
/// <param name="UnknownIds">Ids in people's decisions that nothing has, sorted.</param>
public sealed record BuildSummary(int Articles, int Events, int ChangedGraphs, int AddedQuads, int RemovedQuads, int Copies, ImmutableArray<string> UnknownIds);
