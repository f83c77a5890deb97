using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Talion.Web.Explorer.Things;

/// <summary>Actors, places and things for their pages, at <c>/api/thing/…</c>.</summary>
sealed class ThingEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes) => routes.MapGet("/api/thing/{**id}", One);

    Task One(HttpContext context, string id) => answers.SendJson(
        context,
        state => state.Things.Find(id) is { } thing ? new ThingPageReader(state).Read(thing) : null,
        ExplorerJson.Default.ThingPage);
}
