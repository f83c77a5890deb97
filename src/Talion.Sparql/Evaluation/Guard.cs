using System.Diagnostics;

namespace Talion.Sparql.Evaluation;

/// <summary>Watches the limits of a query or of a sequence of updates. Asked at every step; looks at the clock at every few hundredth.</summary>
sealed class Guard(QueryOptions options)
{
    const int StepsBetweenChecks = 512;

    readonly QueryLimits limits = options.Limits;
    readonly long start = Stopwatch.GetTimestamp();
    int steps;
    long memory;
    long rows;

    /// <summary>To be called at every row or step of work.</summary>
    public void Step()
    {
        if (++steps >= StepsBetweenChecks)
            Check();
    }

    /// <summary>To be called after many steps at once.</summary>
    public void Step(long count)
    {
        steps += (int)Math.Min(count, StepsBetweenChecks);
        if (steps >= StepsBetweenChecks)
            Check();
    }

    /// <summary>Looks at the clock and the caller's wish now.</summary>
    /// <exception cref="QueryLimitException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public void Check()
    {
        steps = 0;
        options.Cancellation.ThrowIfCancellationRequested();
        if (limits.Deadline is { } deadline && Stopwatch.GetElapsedTime(start) >= deadline)
            throw new QueryLimitException(QueryLimit.Deadline, deadline);
    }

    /// <summary>To be called before memory is kept.</summary>
    public void Reserve(long bytes)
    {
        memory += bytes;
        if (memory > limits.Memory)
            throw new QueryLimitException(QueryLimit.Memory, limits.Memory);
    }

    public void Release(long bytes) => memory -= bytes;

    /// <summary>To be called at every row of the result.</summary>
    public void CountRow()
    {
        if (++rows > limits.Rows)
            throw new QueryLimitException(QueryLimit.Rows, limits.Rows);
    }
}
