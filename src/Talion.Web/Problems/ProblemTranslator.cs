using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Talion.Rdf.Syntax;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax;
using Talion.Sparql.Update;

namespace Talion.Web.Problems;

/// <summary>What went wrong, in terms of HTTP. Nobody outside learns more of an unforeseen failure than that there was one.</summary>
static class ProblemTranslator
{
    public static Problem Translate(Exception error) => error switch
    {
        ProblemException problem => problem.Problem,
        SparqlSyntaxException syntax => new Problem(StatusCodes.Status400BadRequest, "Not well formed", syntax.Reason) { Line = syntax.Line, Column = syntax.Column },
        RdfSyntaxException syntax => Of(syntax),
        QueryLimitException limit => new Problem(StatusCodes.Status422UnprocessableEntity, "Limit reached", limit.Message) { Limit = Word(limit.Limit) },
        UpdateException update => new Problem(StatusCodes.Status422UnprocessableEntity, "Update failed", update.Message),
        ServiceException service => new Problem(StatusCodes.Status502BadGateway, "Another endpoint failed", service.Message),
        BadHttpRequestException request => new Problem(request.StatusCode, "Bad request", request.Message),
        OperationCanceledException => Stopping(),
        _ => new Problem(StatusCodes.Status500InternalServerError, "Failure in the server", "The request was not carried out."),
    };

    /// <summary>What a response without a body says by its status alone.</summary>
    public static Problem Translate(HttpResponse response)
    {
        var problem = new Problem(response.StatusCode, ReasonPhrases.GetReasonPhrase(response.StatusCode));
        var allowed = response.Headers.Allow.ToString();
        return allowed.Length == 0 ? problem : problem with { Detail = $"Here goes {allowed}.", Headers = problem.Headers.Add(HeaderNames.Allow, allowed) };
    }

    /// <summary>Whether a failure is the server's own, so that whoever runs it should hear of it.</summary>
    public static bool IsUnforeseen(Problem problem) => problem.Status == StatusCodes.Status500InternalServerError;

    static string Word(QueryLimit limit) => limit == QueryLimit.Deadline ? "time" : limit == QueryLimit.Rows ? "rows" : "memory";

    static Problem Of(RdfSyntaxException syntax) => syntax.Line == 0
        ? new Problem(StatusCodes.Status400BadRequest, "Not well formed", syntax.Message)
        : new Problem(StatusCodes.Status400BadRequest, "Not well formed", syntax.Message[(syntax.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..])
        {
            Line = syntax.Line,
            Column = syntax.Column,
        };

    static Problem Stopping() => new(StatusCodes.Status503ServiceUnavailable, "Stopping", "The server is being stopped; the request was not carried out.")
    {
        Headers = ImmutableDictionary<string, string>.Empty.Add("Retry-After", "10"),
    };
}
