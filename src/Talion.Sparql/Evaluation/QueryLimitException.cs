using System.Globalization;

namespace Talion.Sparql.Evaluation;

/// <summary>A query ran into one of its <see cref="QueryLimits"/>.</summary>
/// <param name="limit">Which one.</param>
/// <param name="value">What it was set to.</param>
public sealed class QueryLimitException(QueryLimit limit, object value)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"The query was stopped: it reached its limit of {Name(limit)} ({value})."))
{
    public QueryLimit Limit { get; } = limit;

    static string Name(QueryLimit limit) => limit switch
    {
        QueryLimit.Deadline => "time",
        QueryLimit.Rows => "rows",
        _ => "memory in bytes",
    };
}
