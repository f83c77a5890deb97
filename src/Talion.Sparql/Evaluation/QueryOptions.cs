using Talion.Rdf.Terms;

namespace Talion.Sparql.Evaluation;

/// <summary>How a query is to be run.</summary>
public sealed record QueryOptions
{
    public static QueryOptions Default { get; } = new();

    public QueryLimits Limits { get; init; } = QueryLimits.None;

    public CancellationToken Cancellation { get; init; }

    /// <summary>
    /// The dataset, which takes the place of the query's own <c>FROM</c> where it names graphs (SPARQL 1.1 Protocol, section 2.1.4).
    /// </summary>
    public QueryDataset Dataset { get; init; } = QueryDataset.UnionOfAll;

    /// <summary>Variables that have a value from the start, everywhere in the query, sub-selects included: query parameters, SHACL's pre-binding.</summary>
    public IReadOnlyDictionary<string, Term> InitialBindings { get; init; } = ImmutableDictionary<string, Term>.Empty;

    /// <summary>Whom <c>SERVICE</c> asks; without it every <c>SERVICE</c> fails.</summary>
    public ServiceEndpoint? Service { get; init; }

    /// <summary>What <c>NOW()</c> says; never the clock, so that the same query gives the same answer.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>What <c>RAND()</c>, <c>UUID()</c> and <c>STRUUID()</c> start from.</summary>
    public int Seed { get; init; }
}
