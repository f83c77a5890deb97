using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Talion.Web.Explorer.Events;

/// <summary>Events for the pages: a list at <c>/api/events</c>, one at <c>/api/event/…</c>.</summary>
sealed class EventEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/events", List);
        routes.MapGet("/api/event/{**name}", One);
    }

    Task List(HttpContext context)
    {
        var selection = EventSelection.Of(context.Request);
        return answers.SendJson(context, state => new EventList([.. selection.Events(state).Select(e => EventLine.Of(e, state))]), ExplorerJson.Default.EventList);
    }

    Task One(HttpContext context, string name) => answers.SendJson(
        context,
        state => state.Event($"event/{name}") is { } e ? new EventPageReader(state).Read(e) : null,
        ExplorerJson.Default.EventPage);
}
