namespace Talion.Sparql.Evaluation;

/// <summary>How much a query may take. What is not set has no limit.</summary>
public sealed record QueryLimits
{
    public static QueryLimits None { get; } = new();

    /// <summary>The longest time from start to end.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>The most rows that a result may have.</summary>
    public long? Rows { get; init; }

    /// <summary>The most bytes that the query may hold of its own: tables to join with, groups, sorted rows, terms it made.</summary>
    public long? Memory { get; init; }
}
