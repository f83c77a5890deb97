using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Annotations;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Reviews;

/// <summary>What to look at with care: contradicting figures at <c>/api/disagreements</c>, gaps at <c>/api/coverage</c>, as a table at
/// <c>/api/coverage.csv</c>.</summary>
sealed class ReviewEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/disagreements", Disagreements);
        routes.MapGet("/api/coverage", Cover);
        routes.MapGet("/api/coverage.csv", Tabulate);
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

    Task Cover(HttpContext context)
    {
        var window = ListWindow.Of(context.Request);
        return answers.SendJson(
            context,
            state => new CoverageList(
                new CoverageLine(null, "all", Coverage.Of([.. state.Articles.SelectMany(article => state.RecordsOf(article.Id))])),
                state.Articles.Count(),
                window.Offset,
                [.. window.Of(state.Articles).Select(article => Line(article, state))]),
            ExplorerJson.Default.CoverageList);
    }

    Task Tabulate(HttpContext context)
    {
        context.Response.Headers.ContentDisposition = "attachment; filename=\"coverage.csv\"";
        return answers.SendText(context, "text/csv", (state, writer) => CoverageTable.Write(state.Articles.Select(article => Line(article, state)), writer));
    }

    static CoverageLine Line(Article article, ExplorerState state) => new(article.Id, article.Title ?? article.Id, Coverage.Of([.. state.RecordsOf(article.Id)]));
}
