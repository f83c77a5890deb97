namespace Talion.Sparql.Syntax.Expressions;

public sealed record VariableExpression(string Name) : Expression;
