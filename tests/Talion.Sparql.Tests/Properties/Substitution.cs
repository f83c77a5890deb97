using Talion.Sparql.Algebra;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Tests.Properties;

/// <summary><c>substitute(pattern, μ)</c> (SPARQL 1.1 Query, section 18.6).</summary>
static class Substitution
{
    public static AlgebraNode Apply(AlgebraNode node, Solution row) => node switch
    {
        BasicGraphPattern pattern => new BasicGraphPattern(
            [.. pattern.Triples.Select(triple => new TriplePattern(Apply(triple.Subject, row), Apply(triple.Predicate!, row), Apply(triple.Object, row)))]),
        PathPattern path => new PathPattern(Apply(path.Subject, row), path.Path, Apply(path.Object, row)),
        TripleMatch match => new TripleMatch(match.Name, Apply(match.Subject, row), Apply(match.Predicate, row), Apply(match.Object, row)),
        Join join => new Join(Apply(join.Left, row), Apply(join.Right, row)),
        LeftJoin join => new LeftJoin(Apply(join.Left, row), Apply(join.Right, row), [.. join.Conditions.Select(condition => Apply(condition, row))]),
        Filter filter => new Filter([.. filter.Conditions.Select(condition => Apply(condition, row))], Apply(filter.Input, row)),
        Union union => new Union([.. union.Branches.Select(branch => Apply(branch, row))]),
        _ => throw new NotSupportedException($"{node}"),
    };

    static PatternTerm Apply(PatternTerm term, Solution row) => term is Variable variable && row[variable.Name] is { } value ? new Constant(value) : term;

    static Expression Apply(Expression expression, Solution row) => expression switch
    {
        VariableExpression variable => row[variable.Name] is { } value ? new ConstantExpression(value) : variable,
        BuiltInCall { Name: "BOUND" } call => row[((VariableExpression)call.Arguments[0]).Name] is { } value
            ? new ComparisonExpression(ComparisonOperator.Equal, new ConstantExpression(value), new ConstantExpression(value))
            : call,
        NotExpression not => new NotExpression(Apply(not.Operand, row)),
        AndExpression and => new AndExpression([.. and.Operands.Select(operand => Apply(operand, row))]),
        OrExpression or => new OrExpression([.. or.Operands.Select(operand => Apply(operand, row))]),
        ComparisonExpression comparison => comparison with { Left = Apply(comparison.Left, row), Right = Apply(comparison.Right, row) },
        InExpression @in => @in with { Operand = Apply(@in.Operand, row) },
        ConstantExpression => expression,
        _ => throw new NotSupportedException($"{expression}"),
    };
}
