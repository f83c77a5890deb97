using Talion.Sparql.Algebra;
using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Planning;

/// <summary>
/// Whether a pattern may be evaluated under what is bound around it and still give what the standard's bottom-up evaluation and a join give.
/// Triple patterns may; a filter may not where it would see a variable that its own group does not bind; and so on.
/// </summary>
sealed class Correlation(BindingAnalysis bindings)
{
    /// <param name="node">The pattern.</param>
    /// <param name="outer">Variables that may be bound around it.</param>
    public bool IsSafe(AlgebraNode node, ImmutableHashSet<string> outer) => outer.IsEmpty || node switch
    {
        BasicGraphPattern or PathPattern or TripleMatch or Table or Service => true,
        Join join => IsSafe(join.Left, outer) && IsSafe(join.Right, outer),
        Union union => union.Branches.All(branch => IsSafe(branch, outer)),
        Filter filter => IsSafe(filter.Input, outer) && filter.Conditions.All(condition => SeesOnly(condition, filter.Input, outer)),
        Extend extend => IsSafe(extend.Input, outer) && SeesOnly(extend.Expression, extend.Input, outer),
        LeftJoin join => IsSafe(join.Left, outer) && IsSafe(join.Right, outer)
            && AreCertain(bindings.Of(join.Right).Possible, join.Left, outer)
            && join.Conditions.All(condition => SeesOnly(condition, join.Left, outer)),
        Minus minus => IsSafe(minus.Left, outer)
            && AreCertain(bindings.Of(minus.Left).Possible.Intersect(bindings.Of(minus.Right).Possible), minus.Left, outer),
        Graph graph => IsSafe(graph.Input, outer),
        _ => false,
    };

    bool SeesOnly(Expression expression, AlgebraNode input, ImmutableHashSet<string> outer) => AreCertain(Variables.Of(expression), input, outer);

    bool AreCertain(IEnumerable<string> names, AlgebraNode input, ImmutableHashSet<string> outer)
    {
        var certain = bindings.Of(input).Certain;
        return names.All(name => !outer.Contains(name) || certain.Contains(name));
    }
}
