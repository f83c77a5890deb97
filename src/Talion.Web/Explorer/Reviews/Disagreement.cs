using Talion.Web.Explorer.Events;

namespace Talion.Web.Explorer.Reviews;

/// <summary>An event with figures that cannot both hold.</summary>
/// <param name="Event">It.</param>
/// <param name="Summaries">What the figures come to.</param>
/// <param name="Figures">All of them.</param>
sealed record Disagreement(EventLine Event, ImmutableArray<FigureSummary> Summaries, ImmutableArray<FigureLine> Figures);
