using Talion.Sparql.Algebra;
using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Planning;

/// <summary>Expressions in SPARQL's own words, for the explanation of plans.</summary>
static class ExpressionText
{
    public static string Of(IEnumerable<Expression> conditions) => string.Join(" && ", conditions.Select(Of));

    public static string Of(Expression expression) => expression switch
    {
        VariableExpression variable => $"?{variable.Name}",
        ConstantExpression constant => constant.Term.ToString(),
        OrExpression or => $"({string.Join(" || ", or.Operands.Select(Of))})",
        AndExpression and => $"({string.Join(" && ", and.Operands.Select(Of))})",
        NotExpression not => $"!{Of(not.Operand)}",
        ComparisonExpression comparison => $"({Of(comparison.Left)} {Sign(comparison.Operator)} {Of(comparison.Right)})",
        InExpression @in => $"({Of(@in.Operand)}{(@in.Negated ? " NOT" : "")} IN ({List(@in.Items)}))",
        ArithmeticExpression chain => $"({Of(chain.First)}{string.Concat(chain.Steps.Select(step => $" {Sign(step.Operator)} {Of(step.Operand)}"))})",
        NegateExpression negate => $"{(negate.Plus ? '+' : '-')}{Of(negate.Operand)}",
        BuiltInCall call => $"{call.Name}({List(call.Arguments)})",
        IriCall call => $"<{call.Function}>({List(call.Arguments)})",
        ExistsPattern exists => exists.Negated ? "NOT EXISTS" : "EXISTS",
        _ => expression.GetType().Name,
    };

    static string List(IEnumerable<Expression> items) => string.Join(", ", items.Select(Of));

    static string Sign(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.LessOrEqual => "<=",
        _ => ">=",
    };

    static string Sign(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };
}
