using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Talion.Web.Problems;

/// <summary>Sends problems as <c>application/problem+json</c>.</summary>
static class ProblemResponse
{
    /// <summary>Sends a problem in place of the response. One that has begun is broken off, so that nobody takes it for whole.</summary>
    public static async Task Send(HttpContext context, Problem problem)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }
        context.Response.Clear();
        context.Response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in problem.Headers)
            context.Response.Headers[name] = value;
        await TypedResults.Problem(Details(problem)).ExecuteAsync(context);
    }

    static ProblemDetails Details(Problem problem)
    {
        var details = new ProblemDetails { Status = problem.Status, Title = problem.Title, Detail = problem.Detail };
        if (problem.Line is { } line)
            details.Extensions["line"] = line;
        if (problem.Column is { } column)
            details.Extensions["column"] = column;
        if (problem.Limit is { } limit)
            details.Extensions["limit"] = limit;
        return details;
    }
}
