using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

/// <summary>Triple patterns without paths; none of them gives one empty solution.</summary>
public sealed record BasicGraphPattern(ImmutableArray<TriplePattern> Triples) : AlgebraNode
{
    public static BasicGraphPattern Empty { get; } = new([]);
}
