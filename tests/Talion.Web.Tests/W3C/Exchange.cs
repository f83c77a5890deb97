namespace Talion.Web.Tests.W3C;

/// <summary>A request of a test, and what its response must be like.</summary>
sealed record Exchange
{
    public required string Method { get; init; }

    /// <summary>Path and query below the server, the endpoint by the suite's name for it.</summary>
    public required string Path { get; init; }

    /// <summary>The type of the request's body, if any.</summary>
    public string? ContentType { get; init; }

    public string? Accept { get; init; }

    public byte[] Body { get; init; } = [];

    public required ExpectedResponse Expected { get; init; }
}
