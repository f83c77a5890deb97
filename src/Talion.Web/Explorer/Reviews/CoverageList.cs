namespace Talion.Web.Explorer.Reviews;

/// <summary>Coverage article by article, and of all of them.</summary>
sealed record CoverageList(ImmutableArray<CoverageLine> Articles, CoverageLine All);
