using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Algebra;

/// <summary><c>Filter(condition, input)</c>; several conditions are joined by <c>&amp;&amp;</c>.</summary>
public sealed record Filter(ImmutableArray<Expression> Conditions, AlgebraNode Input) : AlgebraNode;
