using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Extraction.Records;
using Talion.Knowledge.Annotations;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Reviews;

/// <summary>What to look at with care: contradicting figures at <c>/api/disagreements</c>, gaps at <c>/api/coverage</c>.</summary>
sealed class ReviewEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/disagreements", Disagreements);
        routes.MapGet("/api/coverage", (HttpContext context) => answers.SendJson(context, Cover, ExplorerJson.Default.CoverageList));
    }

    Task Disagreements(HttpContext context)
    {
        var selection = EventSelection.Of(context.Request);
        return answers.SendJson(context, state => Disagree(state, selection), ExplorerJson.Default.DisagreementList);
    }

    static DisagreementList Disagree(ExplorerState state, EventSelection selection) => new(
    [
        .. selection.Events(state).Select(e => (Event: e, Figures: FigureReader.Read(e, state)))
            .Where(pair => pair.Figures.Any(figure => !figure.Contradicts.IsEmpty))
            .Select(pair => new Disagreement(
                EventLine.Of(pair.Event, state),
                [.. CasualtySummary.Of(pair.Event, state.Sources).Select(summary => new FigureSummary(summary.Kind.Word(), summary.Low, summary.Best, summary.High))],
                pair.Figures)),
    ]);

    static CoverageList Cover(ExplorerState state)
    {
        var articles = state.Articles.Select(article => (article, records: state.RecordsOf(article.Id).ToList())).ToList();
        return new CoverageList(
            [.. articles.Select(pair => new CoverageLine(pair.article.Id, pair.article.Title ?? pair.article.Id, Coverage.Of(pair.records)))],
            new CoverageLine(null, "all", Coverage.Of([.. articles.SelectMany(pair => pair.records)])));
    }
}
