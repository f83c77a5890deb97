using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Talion.Web.Explorer.Searching;

/// <summary>The search, at <c>/api/search?q=…</c>.</summary>
sealed class SearchEndpoint(ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes) => routes.MapGet("/api/search", Find);

    Task Find(HttpContext context)
    {
        var words = FilterReader.Text(context.Request, "q") ?? "";
        return answers.SendJson(context, state => new Searcher(state).Find(words), ExplorerJson.Default.SearchPage);
    }
}
