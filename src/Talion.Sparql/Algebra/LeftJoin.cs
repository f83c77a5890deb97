using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Algebra;

/// <summary><c>LeftJoin(left, right, condition)</c>; no conditions are <c>true</c>, several are joined by <c>&amp;&amp;</c>.</summary>
public sealed record LeftJoin(AlgebraNode Left, AlgebraNode Right, ImmutableArray<Expression> Conditions) : AlgebraNode;
