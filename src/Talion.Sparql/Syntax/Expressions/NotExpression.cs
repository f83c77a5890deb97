namespace Talion.Sparql.Syntax.Expressions;

public sealed record NotExpression(Expression Operand) : Expression;
