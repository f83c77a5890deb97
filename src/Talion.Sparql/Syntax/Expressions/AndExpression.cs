namespace Talion.Sparql.Syntax.Expressions;

/// <summary><c>a &amp;&amp; b &amp;&amp; …</c>, two operands or more.</summary>
public sealed record AndExpression(ImmutableArray<Expression> Operands) : Expression;
