namespace Talion.Web.Explorer.Reviews;

/// <summary>Coverage of all articles together, and of a stretch of them one by one.</summary>
/// <param name="All">Of all of them.</param>
/// <param name="Total">Number of articles.</param>
/// <param name="Offset">How many come before the stretch.</param>
/// <param name="Articles">The stretch, by id.</param>
sealed record CoverageList(CoverageLine All, int Total, int Offset, ImmutableArray<CoverageLine> Articles);
