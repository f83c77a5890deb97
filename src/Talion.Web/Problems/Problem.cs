namespace Talion.Web.Problems;

/// <summary>What a caller is told when a request is not answered (RFC 9457).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The kind of problem: the same words for the same kind.</param>
/// <param name="Detail">What is wrong this time; nothing of the server's inside.</param>
public sealed record Problem(int Status, string Title, string? Detail = null)
{
    /// <summary>Line of what was sent, from 1.</summary>
    public long? Line { get; init; }

    /// <summary>Column of what was sent, from 1, in UTF-16 code units.</summary>
    public long? Column { get; init; }

    /// <summary>Which limit was reached: <c>time</c>, <c>rows</c> or <c>memory</c>.</summary>
    public string? Limit { get; init; }

    /// <summary>Headers that go with it.</summary>
    public ImmutableDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;
}
