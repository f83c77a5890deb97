using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Talion.Web.Explorer.Articles;
using Talion.Web.Explorer.Downloads;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.Ladders;
using Talion.Web.Explorer.Outlines;
using Talion.Web.Explorer.Pages;
using Talion.Web.Explorer.Questions;
using Talion.Web.Explorer.Resources;
using Talion.Web.Explorer.Reviews;
using Talion.Web.Explorer.Searching;
using Talion.Web.Explorer.State;
using Talion.Web.Explorer.Things;
using Talion.Web.Limits;
using Talion.Web.Negotiation;
using Talion.Web.Serving;

namespace Talion.Web.Explorer;

/// <summary>The explorer: pages for people, and under <c>/api/</c> what they show.</summary>
sealed class ExplorerPages
{
    readonly StateCache states;
    readonly ExplorerAnswers answers;
    readonly PageEndpoint pages = new(new PageFiles(typeof(PageFiles).Assembly));
    readonly ResourceEndpoint resources;
    readonly QuestionEndpoint questions;

    public ExplorerPages(ServedStore store, ServerOptions options, Evaluation evaluation)
    {
        states = new StateCache(store, options.Explorer);
        answers = new ExplorerAnswers(states, evaluation);
        questions = new QuestionEndpoint(options.Explorer.Queries, store, evaluation);
        resources = new ResourceEndpoint(store, states, evaluation, pages);
    }

    public void MapTo(IEndpointRouteBuilder routes)
    {
        pages.MapTo(routes);
        new LadderEndpoint(answers).MapTo(routes);
        new EventEndpoint(answers).MapTo(routes);
        new OutlineEndpoint(answers).MapTo(routes);
        new DownloadEndpoint(answers).MapTo(routes);
        new ArticleEndpoint(states, answers).MapTo(routes);
        resources.MapTo(routes);
        new ThingEndpoint(answers).MapTo(routes);
        new SearchEndpoint(answers).MapTo(routes);
        new ReviewEndpoint(answers).MapTo(routes);
        new PassedOverEndpoint(answers).MapTo(routes);
        questions.MapTo(routes);
    }

    /// <summary>Sends people who came to an address that nothing answers a page that says so; <see langword="null"/> for who wants no page.</summary>
    public Task? SendMissing(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound && HttpMethods.IsGet(context.Request.Method) && AcceptHeader.NamesPages(context.Request)
            ? pages.SendShell(context, StatusCodes.Status404NotFound)
            : null;

    /// <summary>Reads the state and loads the language model before anybody asks, so that the first view need not wait for it.</summary>
    public async Task Warm()
    {
        await states.Current();
        _ = states.World.Extractor;
    }
}
