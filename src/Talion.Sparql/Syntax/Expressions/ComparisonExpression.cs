namespace Talion.Sparql.Syntax.Expressions;

public sealed record ComparisonExpression(ComparisonOperator Operator, Expression Left, Expression Right) : Expression;
