namespace Talion.Sparql.Syntax.Expressions;

/// <summary><c>a IN (…)</c>, or <c>NOT IN</c>.</summary>
public sealed record InExpression(Expression Operand, ImmutableArray<Expression> Items, bool Negated) : Expression;
