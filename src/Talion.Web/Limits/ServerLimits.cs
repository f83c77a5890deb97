namespace Talion.Web.Limits;

/// <summary>How much one request, and all of them together, may take.</summary>
public sealed record ServerLimits
{
    public static ServerLimits Default { get; } = new();

    /// <summary>The longest that one query may run once it has begun; a query that waited as long for its turn is sent away.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may take beyond the deadline to fetch what is left of an answer before it is hung up on.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The most rows or triples of one result.</summary>
    public long Rows { get; init; } = 1_000_000;

    /// <summary>The most bytes that one query may hold of its own.</summary>
    public long Memory { get; init; } = 512L << 20;

    /// <summary>The most bytes of a request's body.</summary>
    public long Body { get; init; } = 64L << 20;

    /// <summary>Queries that run at the same time; at least 1.</summary>
    public int Queries { get; init; } = Math.Max(4, Environment.ProcessorCount);

    /// <summary>Queries that wait for their turn, and changes that do; at least 1. More are sent away.</summary>
    public int Waiting { get; init; } = 128;

    /// <summary>How long running requests may go on after the server was told to stop.</summary>
    public TimeSpan Stop { get; init; } = TimeSpan.FromSeconds(10);
}
