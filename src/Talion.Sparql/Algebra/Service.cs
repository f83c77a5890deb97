using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

/// <summary>A pattern for another endpoint (SPARQL 1.1 Federated Query, section 4).</summary>
/// <param name="Pattern">The pattern as written.</param>
/// <param name="Variables">The variables that it can bind.</param>
public sealed record Service(ServicePattern Pattern, ImmutableArray<string> Variables) : AlgebraNode;
