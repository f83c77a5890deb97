using Talion.Rdf.Terms;
using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

sealed partial class Planner
{
    /// <summary>Joins patterns, the cheapest first, and looks at conditions as soon as their variables are bound.</summary>
    RowSource PlanJoin(AlgebraNode node, ImmutableArray<Expression> conditions, Scope scope)
    {
        var items = new List<AlgebraNode>();
        Flatten(node, items);
        items.AddRange(FixedResources(items, conditions, scope));
        var possible = items.SelectMany(item => bindings.Of(item).Possible).ToImmutableHashSet();
        var waiting = conditions.ToList();
        var steps = new List<RowSource>();
        AddReady(steps, waiting, possible, scope);
        var order = new JoinOrder(items, bindings, cardinality);
        var rows = 1.0;
        while (order.Any)
        {
            var next = order.TakeCheapest(scope);
            var step = next is BasicGraphPattern { Triples: [var triple] } ? Scan(triple, scope) : PlanStep(next, scope);
            scope = scope.After(bindings.Of(next));
            rows *= Math.Max(step.Estimate, 0.01);
            steps.Add(step);
            AddReady(steps, waiting, possible, scope);
        }
        var source = steps switch { [] => new UnitRow(), [var only] => only, _ => new LoopJoin([.. steps]) };
        source.Estimate = rows;
        return Filtered(source, [.. waiting], scope);
    }

    /// <summary>Puts the conditions whose variables are bound by now onto the last step.</summary>
    void AddReady(List<RowSource> steps, List<Expression> waiting, ImmutableHashSet<string> possible, Scope scope)
    {
        // EXISTS looks into the graph that the pattern around it stands in, which the first step binds.
        var hasNoGraphYet = steps.Count == 0 && scope.Graph.Position is { Slot: >= 0 };
        var ready = waiting.Where(condition => Variables.Of(condition).All(name => !possible.Contains(name) || scope.Certain.Contains(name))
            && !(hasNoGraphYet && ExpressionTree.HasExists(condition))).ToImmutableArray();
        if (ready.IsEmpty)
            return;
        waiting.RemoveAll(ready.Contains);
        if (steps.Count == 0)
            steps.Add(new UnitRow { Estimate = 1 });
        steps[^1] = Filtered(steps[^1], ready, scope);
    }

    /// <summary>
    /// <c>FILTER(?x = &lt;iri&gt;)</c> and <c>FILTER(?x IN (&lt;iri&gt;, …))</c> as tables to join with, so that the search can begin there: for IRIs, to be
    /// equal is to be the same term.
    /// </summary>
    List<Table> FixedResources(List<AlgebraNode> items, ImmutableArray<Expression> conditions, Scope scope)
    {
        var tables = new List<Table>();
        foreach (var condition in conditions)
        {
            var (operand, choices) = condition switch
            {
                ComparisonExpression { Operator: ComparisonOperator.Equal, Left: VariableExpression left } equal => (left, [equal.Right]),
                ComparisonExpression { Operator: ComparisonOperator.Equal, Right: VariableExpression right } equal => (right, [equal.Left]),
                InExpression { Negated: false, Operand: VariableExpression variable } @in => (variable, @in.Items),
                _ => (null, ImmutableArray<Expression>.Empty),
            };
            if (operand is null || scope.Certain.Contains(operand.Name) || !items.Exists(item => bindings.Of(item).Certain.Contains(operand.Name)))
                continue;
            var terms = choices.Select(choice => (choice as ConstantExpression)?.Term as Iri).Distinct().ToList();
            if (terms.Count > 0 && !terms.Contains(null))
                tables.Add(new Table(new InlineData([operand.Name], [.. terms.Select(term => ImmutableArray.Create<Term?>(term))])));
        }
        return tables;
    }

    static void Flatten(AlgebraNode node, List<AlgebraNode> items)
    {
        switch (node)
        {
            case Join join:
                Flatten(join.Left, items);
                Flatten(join.Right, items);
                break;
            case BasicGraphPattern pattern:
                items.AddRange(pattern.Triples.Select(triple => new BasicGraphPattern([triple])));
                break;
            default:
                items.Add(node);
                break;
        }
    }

    QuadScan Scan(TriplePattern triple, Scope scope) => new(
        context, scope.Row, PositionOf(triple.Subject), PositionOf(triple.Predicate!), PositionOf(triple.Object), scope.Graph, triple.ToString())
    {
        Estimate = Math.Max(cardinality.Estimate(triple, scope), double.Epsilon),
    };
}
