namespace Talion.Sparql.Syntax.Expressions;

/// <summary>Unary minus, or unary plus where <paramref name="Plus"/>.</summary>
public sealed record NegateExpression(Expression Operand, bool Plus = false) : Expression;
