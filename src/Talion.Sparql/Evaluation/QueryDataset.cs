namespace Talion.Sparql.Evaluation;

/// <summary>Which graphs a query sees (SPARQL 1.1 Query, section 13).</summary>
public sealed record QueryDataset
{
    /// <summary>The default graph is the union of all graphs as a set, and all named graphs can be asked for.</summary>
    public static QueryDataset UnionOfAll { get; } = new() { UnionDefault = true };

    /// <summary>The default graph is the store's own, and all named graphs can be asked for.</summary>
    public static QueryDataset AsStored { get; } = new();

    /// <summary>Whether the default graph holds what any graph holds, where <see cref="Default"/> names none.</summary>
    public bool UnionDefault { get; init; }

    /// <summary>IRIs of graphs whose merge is the default graph; <see langword="null"/> for the store's default.</summary>
    public IReadOnlyList<string>? Default { get; init; }

    /// <summary>IRIs of the named graphs; <see langword="null"/> for all.</summary>
    public IReadOnlyList<string>? Named { get; init; }

    /// <summary>A dataset of some graphs and no others.</summary>
    public static QueryDataset Of(IEnumerable<string> defaultGraphs, IEnumerable<string> namedGraphs) =>
        new() { Default = [.. defaultGraphs], Named = [.. namedGraphs] };
}
