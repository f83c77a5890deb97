using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Talion.Web.Explorer.Pages;

/// <summary>The pages for people. One file of HTML serves them all; its scripts show what the address names.</summary>
sealed class PageEndpoint(PageFiles files)
{
    const string Shell = "index.html";

    const string LeftOut = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Talion</title></head>
        <body>
        <h1>Talion</h1>
        <p>This program was built without its pages: building them needs Node 20 or newer. Everything else works: questions in SPARQL at <a href="/sparql">/sparql</a>,
        graphs at <a href="/store?default">/store</a>, and <a href="/openapi.json">what else there is</a>.</p>
        </body>
        </html>

        """;

    static readonly string[] Addresses =
        ["/", "/timeline", "/map", "/search", "/ask", "/questions", "/questions/{name}", "/disagreements", "/coverage", "/downloads"];

    static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
        [".ttf"] = "font/ttf",
    };

    public void MapTo(IEndpointRouteBuilder routes)
    {
        foreach (var address in Addresses)
            routes.MapMethods(address, [HttpMethods.Get, HttpMethods.Head], context => SendShell(context));
        routes.MapMethods("/assets/{name}", [HttpMethods.Get, HttpMethods.Head], Asset);
    }

    /// <summary>Sends the page for whatever the address names.</summary>
    public Task SendShell(HttpContext context, int status = StatusCodes.Status200OK)
    {
        ContentPolicy.Set(context.Response);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-cache";
        if (files.Exist)
            return SendFile(context, Shell);
        context.Response.ContentType = MediaTypes[".html"];
        return context.Response.WriteAsync(LeftOut);
    }

    /// <summary>Files whose name changes with their content are never asked for again.</summary>
    Task Asset(HttpContext context, string name)
    {
        var path = $"assets/{name}";
        if (!files.Has(path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return SendFile(context, path);
    }

    async Task SendFile(HttpContext context, string path)
    {
        var response = context.Response;
        response.ContentType = MediaTypes.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var compressed = context.Request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "br" && coding.Quality is not 0);
        if (compressed)
            response.Headers.ContentEncoding = "br";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await using var file = compressed ? files.OpenCompressed(path) : files.Open(path);
        await file.CopyToAsync(response.Body, context.RequestAborted);
    }
}
