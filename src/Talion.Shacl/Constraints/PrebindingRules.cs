using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Shacl.Constraints;

/// <summary>What a query must not do since some of its variables have a value from the start (SHACL, appendix A).</summary>
/// <param name="prebound">The variables, without <c>shapesGraph</c> and <c>currentShape</c>.</param>
sealed class PrebindingRules(IReadOnlyCollection<string> prebound)
{
    /// <exception cref="ShapesException">The query breaks a rule.</exception>
    public void Check(Query query)
    {
        if (query.Values is not null)
            throw new ShapesException("A constraint's query cannot have VALUES.");
        foreach (var item in query.Select.Where(item => item.Expression is not null))
            CheckAssigned(item.Variable);
        Check(query.Where);
    }

    void Check(PatternElement element)
    {
        switch (element)
        {
            case MinusPattern or ValuesPattern or ServicePattern:
                throw new ShapesException("A constraint's query cannot have MINUS, VALUES or SERVICE.");
            case BindPattern bind:
                CheckAssigned(bind.Variable);
                Check(bind.Expression);
                break;
            case FilterPattern filter:
                Check(filter.Condition);
                break;
            case SubSelectPattern sub:
                CheckProjection(sub.Query);
                Check(sub.Query);
                break;
            default:
                foreach (var inner in Inner(element))
                    Check(inner);
                break;
        }
    }

    static IEnumerable<PatternElement> Inner(PatternElement element) => element switch
    {
        GroupPattern group => group.Elements,
        OptionalPattern optional => [optional.Pattern],
        GraphPattern graph => [graph.Pattern],
        UnionPattern union => union.Branches,
        _ => [],
    };

    void Check(Expression expression)
    {
        if (expression is ExistsExpression exists)
            Check(exists.Pattern);
        foreach (var operand in ExpressionTree.Operands(expression))
            Check(operand);
    }

    void CheckAssigned(string variable)
    {
        if (prebound.Contains(variable) || variable is "shapesGraph" or "currentShape")
            throw new ShapesException($"A constraint's query cannot assign ?{variable}, which has a value from the start.");
    }

    void CheckProjection(Query query)
    {
        if (prebound.Any(variable => !query.Select.Any(item => item.Variable == variable)))
            throw new ShapesException("A sub-select of a constraint's query must project the variables that have a value from the start.");
    }
}
