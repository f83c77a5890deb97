namespace Talion.Sparql.Syntax.Patterns;

public sealed record TriplesBlock(ImmutableArray<TriplePattern> Triples) : PatternElement;
