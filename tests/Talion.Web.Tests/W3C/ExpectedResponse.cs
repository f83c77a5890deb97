namespace Talion.Web.Tests.W3C;

/// <summary>What a response must be like; what is not set may be anything.</summary>
sealed record ExpectedResponse
{
    /// <summary>Statuses (<c>201</c>) and classes of them (<c>2xx</c>), one of which it must be.</summary>
    public required ImmutableArray<string> Statuses { get; init; }

    /// <summary><c>boolean</c>, <c>tabular</c> or <c>RDF</c>.</summary>
    public string? Format { get; init; }

    public bool? Boolean { get; init; }

    public string? ContentType { get; init; }

    /// <summary>A graph in Turtle.</summary>
    public string? Graph { get; init; }

    /// <summary>What later requests call the value of <c>Location</c>.</summary>
    public string? Location { get; init; }
}
