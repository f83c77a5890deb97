using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

sealed partial class Planner
{
    /// <summary>
    /// Joins patterns in the order of what each gives under those before it, the least first, and never one that shares no variable with them while there is
    /// one that does. Conditions are looked at as soon as their variables are bound.
    /// </summary>
    RowSource PlanJoin(AlgebraNode node, ImmutableArray<Expression> conditions, Scope scope)
    {
        var items = new List<AlgebraNode>();
        Flatten(node, items);
        var possible = items.SelectMany(item => bindings.Of(item).Possible).ToImmutableHashSet();
        var waiting = conditions.ToList();
        var steps = new List<RowSource>();
        AddReady(steps, waiting, possible, scope);
        var rows = 1.0;
        while (items.Count > 0)
        {
            var next = Cheapest(items, scope);
            items.Remove(next);
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

    AlgebraNode Cheapest(List<AlgebraNode> items, Scope scope)
    {
        var best = items[0];
        var bestCost = (IsApart: true, Rows: double.PositiveInfinity);
        foreach (var item in items)
        {
            var names = bindings.Of(item).Possible;
            var rows = cardinality.Estimate(item, scope);
            // A pattern that shares nothing multiplies the rows, unless it gives one at most.
            var cost = (IsApart: rows > 1 && !scope.Certain.Except(scope.Parameters).IsEmpty && !names.Overlaps(scope.Certain), rows);
            if (cost.CompareTo(bestCost) < 0)
                (best, bestCost) = (item, cost);
        }
        return best;
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
