using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Talion.Sparql;
using Talion.Sparql.Syntax.Updates;
using Talion.Web.Problems;

namespace Talion.Web.Protocol;

/// <summary>Reads what a request asks for (SPARQL 1.1 Protocol, section 2).</summary>
static partial class CallReader
{
    public const string Form = "application/x-www-form-urlencoded";
    public const string Query = "application/sparql-query";
    public const string Update = "application/sparql-update";

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a <c>GET</c>: a query, or the question what this is.</summary>
    /// <exception cref="ProblemException">It is neither.</exception>
    /// <exception cref="Talion.Sparql.Syntax.SparqlSyntaxException">The query is not well formed.</exception>
    public static ProtocolCall ReadGet(HttpRequest request)
    {
        var parameters = new CallParameters(request.Query);
        if (parameters.Single("update") is not null)
            throw ProblemException.BadRequest("Updates are sent by POST.");
        return parameters.Single("query") is { } query ? QueryOf(query, parameters, request) : new DescriptionCall();
    }

    /// <summary>Reads a <c>POST</c>: a query or updates, as a form or as they are.</summary>
    /// <exception cref="ProblemException">It is neither, or not in UTF-8.</exception>
    /// <exception cref="Talion.Sparql.Syntax.SparqlSyntaxException">The text is not well formed.</exception>
    public static async Task<ProtocolCall> ReadPost(HttpRequest request)
    {
        switch (MediaTypeOf(request))
        {
            case Form:
                return ReadForm(new CallParameters(request.Query, await FormOf(request)), request);
            case Query:
                return QueryOf(await Text(request), new CallParameters(request.Query), request);
            case Update:
                return UpdateOf(await Text(request), new CallParameters(request.Query), request);
            case var other:
                throw ProblemException.MediaType(
                    other.Length == 0 ? "The request does not say what its body is." : $"A body of type {other} is neither a query nor an update.", $"{Query}, {Update}, {Form}");
        }
    }

    /// <summary>What relative IRIs are resolved against, and what this endpoint is called: the request's URL without its parameters.</summary>
    public static string EndpointOf(HttpRequest request) => $"{request.Scheme}://{request.Host}/sparql";

    static string MediaTypeOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return "";
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw ProblemException.MediaType($"The body is in {type.Charset}; queries and updates are sent in UTF-8.", $"{Query}, {Update}, {Form}");
        return type.MediaType.Value!.ToLowerInvariant();
    }

    static ProtocolCall ReadForm(CallParameters parameters, HttpRequest request) => (parameters.Single("query"), parameters.Single("update")) switch
    {
        ({ } query, null) => QueryOf(query, parameters, request),
        (null, { } update) => UpdateOf(update, parameters, request),
        (null, null) => throw ProblemException.BadRequest("The form has neither a query nor an update."),
        _ => throw ProblemException.BadRequest("The form has a query and an update."),
    };

    static QueryCall QueryOf(string text, CallParameters parameters, HttpRequest request) => new(
        SparqlQuery.Parse(text, EndpointOf(request)), parameters.Dataset("default-graph-uri", "named-graph-uri"), Volatile().IsMatch(text));

    static UpdateCall UpdateOf(string text, CallParameters parameters, HttpRequest request)
    {
        var call = new UpdateCall(SparqlUpdate.Parse(text, EndpointOf(request)), parameters.Dataset("using-graph-uri", "using-named-graph-uri"));
        var namesGraphs = call.Update.Syntax.Operations.OfType<ModifyOperation>()
            .Any(operation => operation.With is not null || operation.Using.Length + operation.UsingNamed.Length > 0);
        return !call.Dataset.UnionDefault && namesGraphs
            ? throw ProblemException.BadRequest("The dataset is named by the request and by the update's own WITH or USING.")
            : call;
    }

    static async Task<IFormCollection> FormOf(HttpRequest request)
    {
        // The body's size is limited already; a query may be all of it.
        var options = new FormOptions { ValueLengthLimit = int.MaxValue, ValueCountLimit = 1024 };
        try
        {
            return await request.ReadFormAsync(options, request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException error)
        {
            throw ProblemException.BadRequest(error.Message);
        }
    }

    static async Task<string> Text(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        try
        {
            return Strict.GetString(body.GetBuffer().AsSpan(0, (int)body.Length)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw ProblemException.BadRequest("The body is not in UTF-8.");
        }
    }

    /// <summary>Functions whose value is not the same every time; also where a text or comment only names them.</summary>
    [GeneratedRegex(@"\b(?:NOW|RAND|UUID|STRUUID|SERVICE)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Volatile();
}
