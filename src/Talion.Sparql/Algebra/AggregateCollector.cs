using System.Globalization;
using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Algebra;

/// <summary>Puts a variable in the place of every aggregate (SPARQL 1.1 Query, section 18.2.4.1).</summary>
sealed class AggregateCollector
{
    /// <summary>The aggregates met, each with its variable.</summary>
    public List<(string Variable, AggregateExpression Aggregate)> Found { get; } = [];

    public Expression Replace(Expression expression) =>
        ExpressionRewriter.Rewrite(expression, part => part is AggregateExpression aggregate ? new VariableExpression(VariableOf(aggregate)) : null);

    string VariableOf(AggregateExpression aggregate)
    {
        var variable = string.Create(CultureInfo.InvariantCulture, $".agg{Found.Count}");
        Found.Add((variable, aggregate));
        return variable;
    }
}
