using Microsoft.AspNetCore.Http;

namespace Talion.Web.Security;

/// <summary>Keeps browsers from guessing: text that came with the data is never taken for a page or a script.</summary>
static class ContentSniffing
{
    public static Task Forbid(HttpContext context, RequestDelegate next)
    {
        // Problems begin the response anew; this comes after.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
