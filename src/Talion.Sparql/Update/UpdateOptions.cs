using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Update;

/// <summary>How updates are to be run.</summary>
public sealed record UpdateOptions
{
    public static UpdateOptions Default { get; } = new();

    /// <summary>For the patterns. A dataset that names graphs stands in for <c>USING</c> (SPARQL 1.1 Protocol, section 2.2.3).</summary>
    public QueryOptions Query { get; init; } = QueryOptions.Default;

    /// <summary>Reads the document that <c>LOAD</c> names; without it every <c>LOAD</c> fails. The graphs of its quads do not count, and its blank
    /// nodes are none of the store's.</summary>
    public Func<string, IEnumerable<Quad>>? Load { get; init; }
}
