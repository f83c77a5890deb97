using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary>The active graph of a pattern (SPARQL 1.1 Query, section 13).</summary>
/// <param name="Position">The named graph, where there is one.</param>
/// <param name="Only">The ids of the graphs to read, or <see langword="null"/> where there is no such choice.</param>
/// <param name="Fixed">For the default graph the id to read: <see cref="TermIds.Union"/>, <see cref="TermIds.DefaultGraph"/> or a graph's.</param>
sealed record GraphChoice(Position? Position, IReadOnlySet<int>? Only, int Fixed)
{
    public bool IsDefault => Position is null;

    /// <summary>Whether quads of several graphs are read as one set of triples.</summary>
    public bool MergesSome => IsDefault && Only is not null && Fixed == TermIds.None;
}
