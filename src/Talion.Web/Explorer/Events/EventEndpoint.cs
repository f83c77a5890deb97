using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Ladder;
using Talion.Knowledge.Chains.Sides;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Events;

/// <summary>Events for the pages: a stretch of a list at <c>/api/events</c>, one at <c>/api/event/…</c>, what led to it and came of it as a picture at <c>/api/chain/…</c>.</summary>
sealed class EventEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/events", List);
        routes.MapGet("/api/event/{**name}", One);
        routes.MapGet("/api/chain/{**name}", Chain);
    }

    Task List(HttpContext context)
    {
        var (selection, window) = (EventSelection.Of(context.Request), ListWindow.Of(context.Request));
        return answers.SendJson(context, state => Read(selection, window, state), ExplorerJson.Default.EventList);
    }

    static EventList Read(EventSelection selection, ListWindow window, ExplorerState state)
    {
        var events = selection.Events(state);
        var parts = state.Things.Find(selection.Thing) is { } thing ? state.Things.PartsWithin(thing) : null;
        return new EventList(
            events.Length,
            events.Count(e => e.Days is null),
            window.Offset,
            [.. window.Of(events).Select(e => EventLine.Of(e, state) with { Parts = parts is null ? null : [.. parts[e.Id].Select(part => part.Word())] })]);
    }

    /// <summary>The drawing of <c>trace --format svg</c>.</summary>
    Task Chain(HttpContext context, string name) => answers.SendText(context, "image/svg+xml", (state, writer) =>
    {
        var start = state.Event($"event/{name}") ?? throw ExplorerAnswers.NotFound();
        writer.Write(new LadderSvg(new SideFinder(state.World.Gazetteer)).Write(state.Tracer.Trace(start.Id)));
    });

    Task One(HttpContext context, string name) => answers.SendJson(
        context,
        state => state.Event($"event/{name}") is { } e ? new EventPageReader(state).Read(e) : null,
        ExplorerJson.Default.EventPage);
}
