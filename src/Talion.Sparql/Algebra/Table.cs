using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Algebra;

/// <summary>The solutions of a <c>VALUES</c> clause (SPARQL 1.1 Query, section 18.2.2.8: <c>InlineData</c>).</summary>
public sealed record Table(InlineData Data) : AlgebraNode;
