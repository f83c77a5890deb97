using Talion.Sparql.Algebra;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

/// <summary>The variables of patterns and expressions.</summary>
static class Variables
{
    /// <summary>The names of a term's variables and blank nodes.</summary>
    public static IEnumerable<string> Of(PatternTerm? term) => term?.Variables.Select(variable => variable.Name) ?? [];

    public static IEnumerable<string> Of(TripleMatch match) => [match.Name.Name, .. Of(match.Subject), .. Of(match.Predicate), .. Of(match.Object)];

    public static IEnumerable<string> Of(TriplePattern triple) => [.. Of(triple.Subject), .. Of(triple.Predicate), .. Of(triple.Object)];

    /// <summary>All variables of an expression, those in the patterns of <c>EXISTS</c> too.</summary>
    public static IEnumerable<string> Of(Expression expression) => expression switch
    {
        VariableExpression variable => [variable.Name],
        ExistsPattern exists => Mentioned(exists.Pattern),
        _ => ExpressionTree.Operands(expression).SelectMany(Of),
    };

    /// <summary>All variables of a pattern, in filters too; of a sub-select only those that it projects. May repeat.</summary>
    public static IEnumerable<string> Mentioned(AlgebraNode node) => node switch
    {
        BasicGraphPattern pattern => pattern.Triples.SelectMany(Of),
        PathPattern path => Of(path.Subject).Concat(Of(path.Object)),
        TripleMatch match => Of(match),
        Join join => Mentioned(join.Left).Concat(Mentioned(join.Right)),
        LeftJoin join => Mentioned(join.Left).Concat(Mentioned(join.Right)).Concat(join.Conditions.SelectMany(Of)),
        Filter filter => Mentioned(filter.Input).Concat(filter.Conditions.SelectMany(Of)),
        Union union => union.Branches.SelectMany(Mentioned),
        Graph graph => Of(graph.Name).Concat(Mentioned(graph.Input)),
        Extend extend => Mentioned(extend.Input).Concat(Of(extend.Expression)).Append(extend.Variable),
        Minus minus => Mentioned(minus.Left).Concat(Mentioned(minus.Right)),
        Table table => table.Data.Variables,
        Service service => Of(service.Pattern.Endpoint).Concat(service.Variables),
        AggregateJoin aggregate => Mentioned(aggregate.Input).Concat(aggregate.Keys).Concat(
            aggregate.Aggregates.SelectMany(item => item.Aggregate.Operand is null ? [item.Variable] : Of(item.Aggregate.Operand).Append(item.Variable))),
        OrderBy order => Mentioned(order.Input).Concat(order.Conditions.SelectMany(condition => Of(condition.Expression))),
        Project project => Mentioned(project.Input).Concat(project.Variables),
        Distinct distinct => Mentioned(distinct.Input),
        Reduced reduced => Mentioned(reduced.Input),
        Slice slice => Mentioned(slice.Input),
        ToMultiset select => Projected(select.Input),
        _ => throw new ArgumentException($"No such operator: {node}", nameof(node)),
    };

    /// <summary>The variables that a sub-select gives.</summary>
    public static ImmutableArray<string> Projected(AlgebraNode node) => node switch
    {
        Project project => project.Variables,
        Distinct distinct => Projected(distinct.Input),
        Reduced reduced => Projected(reduced.Input),
        Slice slice => Projected(slice.Input),
        _ => throw new ArgumentException($"Not a projection: {node}", nameof(node)),
    };

    /// <summary>How many <c>Graph</c> operators there are, in the patterns of <c>EXISTS</c> too.</summary>
    public static int GraphNodes(AlgebraNode node)
    {
        var own = node is Graph ? 1 : 0;
        return own + Inputs(node).Sum(GraphNodes) + Conditions(node).SelectMany(ExistsPatterns).Sum(exists => GraphNodes(exists.Pattern));
    }

    static IEnumerable<ExistsPattern> ExistsPatterns(Expression expression) =>
        expression is ExistsPattern exists ? [exists] : ExpressionTree.Operands(expression).SelectMany(ExistsPatterns);

    static ImmutableArray<AlgebraNode> Inputs(AlgebraNode node) => node switch
    {
        Join join => [join.Left, join.Right],
        LeftJoin join => [join.Left, join.Right],
        Filter filter => [filter.Input],
        Union union => union.Branches,
        Graph graph => [graph.Input],
        Extend extend => [extend.Input],
        Minus minus => [minus.Left, minus.Right],
        AggregateJoin aggregate => [aggregate.Input],
        OrderBy order => [order.Input],
        Project project => [project.Input],
        Distinct distinct => [distinct.Input],
        Reduced reduced => [reduced.Input],
        Slice slice => [slice.Input],
        _ => [],
    };

    static IEnumerable<Expression> Conditions(AlgebraNode node) => node switch
    {
        LeftJoin join => join.Conditions,
        Filter filter => filter.Conditions,
        Extend extend => [extend.Expression],
        AggregateJoin aggregate => aggregate.Aggregates.Select(item => item.Aggregate.Operand).OfType<Expression>(),
        OrderBy order => order.Conditions.Select(condition => condition.Expression),
        _ => [],
    };
}
