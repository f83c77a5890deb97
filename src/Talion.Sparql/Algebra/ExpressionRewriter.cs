using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Algebra;

/// <summary>Replaces parts of an expression.</summary>
static class ExpressionRewriter
{
    /// <param name="expression">The expression.</param>
    /// <param name="replace">What to put in a part's place, or <see langword="null"/> to look into the part instead.</param>
    public static Expression Rewrite(Expression expression, Func<Expression, Expression?> replace)
    {
        Expression One(Expression part) => Rewrite(part, replace);
        ImmutableArray<Expression> All(ImmutableArray<Expression> parts) => [.. parts.Select(One)];

        return replace(expression) ?? expression switch
        {
            OrExpression or => new OrExpression(All(or.Operands)),
            AndExpression and => new AndExpression(All(and.Operands)),
            NotExpression not => new NotExpression(One(not.Operand)),
            ComparisonExpression comparison => comparison with { Left = One(comparison.Left), Right = One(comparison.Right) },
            InExpression @in => @in with { Operand = One(@in.Operand), Items = All(@in.Items) },
            ArithmeticExpression chain => new ArithmeticExpression(One(chain.First), [.. chain.Steps.Select(step => (step.Operator, One(step.Operand)))]),
            NegateExpression negate => negate with { Operand = One(negate.Operand) },
            BuiltInCall call => call with { Arguments = All(call.Arguments) },
            IriCall call => call with { Arguments = All(call.Arguments) },
            AggregateExpression { Operand: { } operand } aggregate => aggregate with { Operand = One(operand) },
            _ => expression,
        };
    }
}
