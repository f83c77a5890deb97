using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

public sealed record TriplesResult(IEnumerable<Quad> Triples) : QueryResult;
