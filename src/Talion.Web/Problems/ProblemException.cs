using Microsoft.AspNetCore.Http;

namespace Talion.Web.Problems;

/// <summary>Ends a request with a problem.</summary>
public sealed class ProblemException(Problem problem) : Exception(problem.Detail ?? problem.Title)
{
    public Problem Problem { get; } = problem;

    /// <summary>The caller sent something that cannot be.</summary>
    public static ProblemException BadRequest(string detail) => new(new Problem(StatusCodes.Status400BadRequest, "Bad request", detail));

    /// <summary>Too much is going on.</summary>
    public static ProblemException Busy() => new(new Problem(StatusCodes.Status503ServiceUnavailable, "Busy", "As much is running and waiting as may; try again soon.")
    {
        Headers = ImmutableDictionary<string, string>.Empty.Add("Retry-After", "1"),
    });

    /// <summary>The body is of a type that is not read here.</summary>
    /// <param name="detail">What is wrong.</param>
    /// <param name="accepted">What could be sent instead.</param>
    public static ProblemException MediaType(string detail, string accepted) => new(new Problem(StatusCodes.Status415UnsupportedMediaType, "Unsupported media type", detail)
    {
        Headers = ImmutableDictionary<string, string>.Empty.Add("Accept-Post", accepted),
    });
}
