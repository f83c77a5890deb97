using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Knowledge.Resolution.Contradictions;

/// <summary>What an event's figures for one outcome come to: a view over the claims, never stored in their place.</summary>
/// <param name="Kind">Killed, wounded, missing or captured.</param>
/// <param name="Low">The least number that any source allows.</param>
/// <param name="Best">The least number of the figure that most independent sources give; between equals the one published last, then the
/// greater.</param>
/// <param name="High">The greatest number that any source allows; <see langword="null"/> where one leaves it open.</param>
/// <param name="Latest">The figure of the article published last; between equals the greatest.</param>
/// <param name="MostConservative">The figure that claims least: the lowest least number, between equals the lowest greatest one.</param>
public sealed record CasualtySummary(CasualtyKind Kind, int Low, int Best, int? High, CasualtyFigure Latest, CasualtyFigure MostConservative)
{
    /// <summary>One summary for each outcome that has figures, in the order of <see cref="CasualtyKind"/>.</summary>
    public static ImmutableArray<CasualtySummary> Of(CanonicalEvent e, Sources sources) =>
        [.. e.Records.SelectMany(record => record.Casualties, (record, figure) => (record, figure))
            .GroupBy(pair => pair.figure.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new CasualtySummary(
                group.Key,
                group.Min(pair => pair.figure.Min),
                MostGiven([.. group], sources),
                group.Any(pair => pair.figure.Max is null) ? null : group.Max(pair => pair.figure.Max),
                group.OrderByDescending(pair => pair.record.Published).ThenByDescending(pair => pair.figure.Min).First().figure,
                group.Select(pair => pair.figure).OrderBy(figure => figure.Min).ThenBy(figure => figure.Max ?? int.MaxValue).First()))];

    static int MostGiven(List<(EventRecord Record, CasualtyFigure Figure)> figures, Sources sources) =>
        figures.GroupBy(pair => (pair.Figure.Min, pair.Figure.Max))
            .OrderByDescending(group => sources.Count(group.Select(pair => pair.Record)))
            .ThenByDescending(group => group.Max(pair => pair.Record.Published))
            .ThenByDescending(group => group.Key.Min)
            .First().Key.Min;
}
