using Talion.Rdf.Terms;
using Talion.Sparql.Algebra;
using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Tests.Properties;

/// <summary>The few expressions that random queries have: variables, IRIs and integers, = != &lt;, BOUND, logic and EXISTS.</summary>
static class NaiveExpressions
{
    public static Term? Value(Expression expression, Solution row) => expression switch
    {
        VariableExpression variable => row[variable.Name],
        ConstantExpression constant => constant.Term,
        _ => throw new NotSupportedException($"{expression}"),
    };

    /// <returns>True, false, or nothing for an error.</returns>
    public static bool? Truth(Expression expression, Solution row, Func<ExistsPattern, bool> exists) => expression switch
    {
        ExistsPattern pattern => exists(pattern) != pattern.Negated,
        BuiltInCall { Name: "BOUND" } call => row[((VariableExpression)call.Arguments[0]).Name] is not null,
        NotExpression not => !Truth(not.Operand, row, exists),
        AndExpression and => and.Operands.Select(operand => Truth(operand, row, exists)).Aggregate((one, other) => one & other),
        OrExpression or => or.Operands.Select(operand => Truth(operand, row, exists)).Aggregate((one, other) => one | other),
        ComparisonExpression comparison => Compare(comparison, Value(comparison.Left, row), Value(comparison.Right, row)),
        InExpression @in => @in.Items.Select(item => Compare(new(ComparisonOperator.Equal, @in.Operand, item), Value(@in.Operand, row), Value(item, row)))
            .Aggregate((bool?)false, (one, other) => one | other) != @in.Negated,
        _ => throw new NotSupportedException($"{expression}"),
    };

    static bool? Compare(ComparisonExpression comparison, Term? left, Term? right)
    {
        if (left is null || right is null)
            return null;
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => left.Equals(right),
            ComparisonOperator.NotEqual => !left.Equals(right),
            _ => left is Literal one && right is Literal other ? string.CompareOrdinal(one.Value, other.Value) < 0 : null,
        };
    }
}
