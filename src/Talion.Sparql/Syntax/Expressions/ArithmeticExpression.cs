namespace Talion.Sparql.Syntax.Expressions;

/// <summary>Operations of one rank, from left to right: <c>a + b - c</c>.</summary>
/// <param name="First">The first operand.</param>
/// <param name="Steps">What is done to it, one step after the other.</param>
public sealed record ArithmeticExpression(Expression First, ImmutableArray<(ArithmeticOperator Operator, Expression Operand)> Steps) : Expression;
