using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Articles;

/// <summary>An article for its page, at <c>/api/article/…</c>.</summary>
sealed class ArticleEndpoint(StateCache states, ExplorerAnswers answers)
{
    public void MapTo(IEndpointRouteBuilder routes) => routes.MapGet("/api/article/{**id}", One);

    Task One(HttpContext context, string id) => answers.SendJson(
        context,
        state => state.Article(Uri.UnescapeDataString(id)) is { } article ? new ArticlePageReader(states.World).Read(article, state) : null,
        ExplorerJson.Default.ArticlePage);
}
