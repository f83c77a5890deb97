using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Algebra;

/// <summary><c>exists(pattern)</c> (SPARQL 1.1 Query, section 18.6), or its negation.</summary>
public sealed record ExistsPattern(AlgebraNode Pattern, bool Negated) : Expression;
