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
        var (selection, window) = (EventSelection.Of(context.Request) with { IsDisputed = true }, ListWindow.Of(context.Request));
        return answers.SendJson(context, state => Disagree(state, selection, window), ExplorerJson.Default.DisagreementList);
    }

    static DisagreementList Disagree(ExplorerState state, EventSelection selection, ListWindow window)
    {
        var events = selection.Events(state);
        return new DisagreementList(events.Length, window.Offset, [.. window.Of(events).Select(e => new Disagreement(
            EventLine.Of(e, state),
            [.. CasualtySummary.Of(e, state.Sources).Select(summary => new FigureSummary(summary.Kind.Word(), summary.Low, summary.Best, summary.High))],
            FigureReader.Read(e, state)))]);
    }

    static CoverageList Cover(ExplorerState state)
    {
        var articles = state.Articles.Select(article => (article, records: state.RecordsOf(article.Id).ToList())).ToList();
        return new CoverageList(
            [.. articles.Select(pair => new CoverageLine(pair.article.Id, pair.article.Title ?? pair.article.Id, Coverage.Of(pair.records)))],
            new CoverageLine(null, "all", Coverage.Of([.. articles.SelectMany(pair => pair.records)])));
    }
}
