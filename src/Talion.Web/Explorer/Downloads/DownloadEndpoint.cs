using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Talion.Web.Explorer.Downloads;

/// <summary>The events that a page shows as a file, at <c>/api/download/…</c>.</summary>
sealed class DownloadEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes) => routes.MapGet("/api/download/{word}", Get);

    Task Get(HttpContext context, string word)
    {
        var format = DownloadFormat.All.FirstOrDefault(format => format.Word == word) ?? throw ExplorerAnswers.NotFound();
        var selection = EventSelection.Of(context.Request);
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"talion-events.{format.Ending}" }.ToString();
        return answers.SendText(context, format.MediaType, (state, writer) => format.Write(state, selection, writer));
    }
}
