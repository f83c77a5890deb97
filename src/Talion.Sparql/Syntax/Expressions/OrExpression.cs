namespace Talion.Sparql.Syntax.Expressions;

/// <summary><c>a || b || …</c>, two operands or more.</summary>
public sealed record OrExpression(ImmutableArray<Expression> Operands) : Expression;
