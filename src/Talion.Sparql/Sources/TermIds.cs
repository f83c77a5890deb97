namespace Talion.Sparql.Sources;

/// <summary>The term ids that mean the same in every source.</summary>
/// <remarks>
/// A source numbers its terms from <see cref="First"/> upwards. Negative ids belong to a running query: terms that it computed and that no
/// source holds. Two ids of one query are equal exactly where their terms are equal.
/// </remarks>
public static class TermIds
{
    /// <summary>No term: unbound in a row, anything in a pattern, unknown as the answer of a search.</summary>
    public const int None = 0;

    /// <summary>The source's own default graph; stands in the graph position only.</summary>
    public const int DefaultGraph = 1;

    /// <summary>The first id that a source gives to a term.</summary>
    public const int First = 2;

    /// <summary>In the graph position of a pattern: all graphs as one set of triples, each triple once.</summary>
    public const int Union = -1;
}
