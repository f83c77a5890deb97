using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Talion.Web.Explorer.Outlines;

/// <summary>When and where events were, all of them at a few bytes each, at <c>/api/outline</c>; the points that these numbers mean at <c>/api/points</c>.</summary>
sealed class OutlineEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/outline", Trace);
        routes.MapGet("/api/points", context => answers.SendJson(context, state => PointList.Of(state.Points), ExplorerJson.Default.PointList));
    }

    Task Trace(HttpContext context)
    {
        var selection = EventSelection.Of(context.Request);
        return answers.SendJson(context, state => Outline.Of(selection.Events(state), state), ExplorerJson.Default.Outline);
    }
}
