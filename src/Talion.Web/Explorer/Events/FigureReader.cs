using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Events;

/// <summary>Sets an event's figures side by side.</summary>
static class FigureReader
{
    public static ImmutableArray<FigureLine> Read(CanonicalEvent e, ExplorerState state)
    {
        var figures = SourcedFigure.Of(e);
        var records = e.Records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        var against = state.World.Contradictions.Find(e).SelectMany(pair => new[] { (pair.First, pair.Second), (pair.Second, pair.First) })
            .ToLookup(pair => figures.IndexOf(pair.Item1), pair => figures.IndexOf(pair.Item2));
        return [.. figures.Select((sourced, index) => Line(sourced.Figure, records[sourced.Record], [.. against[index].Distinct().Order()], state))];
    }

    static FigureLine Line(CasualtyFigure figure, EventRecord record, ImmutableArray<int> against, ExplorerState state) =>
        new(figure.Kind.Word(), figure.Min, figure.Max, figure.Text, figure.Who, figure.By, SentenceLine.Of(record, figure.Evidence, state), against);
}
