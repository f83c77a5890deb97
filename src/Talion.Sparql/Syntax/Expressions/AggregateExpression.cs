namespace Talion.Sparql.Syntax.Expressions;

/// <summary>A set function over a group.</summary>
/// <param name="Function">Which one.</param>
/// <param name="Distinct">Whether equal values count once.</param>
/// <param name="Operand">What is looked at in every solution; <see langword="null"/> for <c>COUNT(*)</c>.</param>
/// <param name="Separator">Between the parts of <c>GROUP_CONCAT</c>.</param>
public sealed record AggregateExpression(AggregateFunction Function, bool Distinct, Expression? Operand, string Separator = " ") : Expression;
