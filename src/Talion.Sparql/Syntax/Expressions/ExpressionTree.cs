namespace Talion.Sparql.Syntax.Expressions;

/// <summary>Questions about expression trees.</summary>
public static class ExpressionTree
{
    /// <summary>The operands of an expression, without the patterns of <c>EXISTS</c>.</summary>
    public static IEnumerable<Expression> Operands(Expression expression) => expression switch
    {
        OrExpression or => or.Operands,
        AndExpression and => and.Operands,
        NotExpression not => [not.Operand],
        ComparisonExpression comparison => [comparison.Left, comparison.Right],
        InExpression @in => @in.Items.Prepend(@in.Operand),
        ArithmeticExpression arithmetic => arithmetic.Steps.Select(step => step.Operand).Prepend(arithmetic.First),
        NegateExpression negate => [negate.Operand],
        BuiltInCall call => call.Arguments,
        IriCall call => call.Arguments,
        AggregateExpression { Operand: { } operand } => [operand],
        _ => [],
    };

    public static bool HasAggregate(Expression expression) => expression is AggregateExpression || Operands(expression).Any(HasAggregate);

    public static bool HasExists(Expression expression) => expression is ExistsExpression or Algebra.ExistsPattern || Operands(expression).Any(HasExists);

    /// <summary>The variables outside of aggregates and of the patterns of <c>EXISTS</c>.</summary>
    public static IEnumerable<string> FreeVariables(Expression expression) => expression switch
    {
        VariableExpression variable => [variable.Name],
        AggregateExpression => [],
        _ => Operands(expression).SelectMany(FreeVariables),
    };
}
