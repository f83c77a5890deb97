using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Knowledge.Chains.Ladder;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Ladders;

/// <summary>The ladder of two sides: its shapes at <c>/api/ladder</c>, the picture at <c>/api/ladder.svg</c>. Parameters <c>one</c> and <c>other</c> are keys of
/// belligerents and may be repeated; without them it shows those who attack each other most. Of the shapes only those of a <see cref="LadderWindow"/> are sent.</summary>
sealed class LadderEndpoint(ExplorerAnswers answers)
{
    const double Top = 16;

    /// <summary>A page at least this wide has room for two columns whose words can be read.</summary>
    const double TwoColumns = 1020;

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/overview", context => answers.SendJson(context, Overview.Of, ExplorerJson.Default.Overview));
        routes.MapGet("/api/ladder", Shapes);
        routes.MapGet("/api/ladder.svg", Picture);
    }

    Task Shapes(HttpContext context)
    {
        var (measures, selection, window) = (Measures(context.Request), EventSelection.Of(context.Request), LadderWindow.Of(context.Request));
        var key = string.Join('&', context.Request.Query.Where(pair => !LadderWindow.Names.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
        return answers.SendJson(context, state => LadderPage.Of(state.Ladders.Get(key, () => Draw(selection.WithSides(state), state, measures)), window), ExplorerJson.Default.LadderPage);
    }

    Task Picture(HttpContext context)
    {
        var selection = EventSelection.Of(context.Request);
        return answers.SendText(context, "image/svg+xml", (state, writer) =>
        {
            var conflict = selection.WithSides(state).Conflict(state);
            var names = $"{string.Join(", ", conflict.Sides.Left)} and {string.Join(", ", conflict.Sides.Right)}";
            writer.Write(LadderSvg.Write(conflict.Chain, conflict.Sides, $"Blow by blow: {names}", $"Attacks of {names} on each other"));
        });
    }

    static LadderMeasures Measures(HttpRequest request) =>
        double.TryParse(FilterReader.Text(request, "width"), CultureInfo.InvariantCulture, out var width) && width < TwoColumns ? LadderMeasures.Narrow(width) : LadderMeasures.Wide;

    static DrawnLadder Draw(EventSelection selection, ExplorerState state, LadderMeasures measures)
    {
        var conflict = selection.Conflict(state);
        return new DrawnLadder(selection, conflict, LadderLayout.Of(conflict.Chain, conflict.Sides, Top, measures), measures);
    }
}
