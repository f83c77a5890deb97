using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

sealed partial class Planner
{
    /// <summary>
    /// <c>Graph</c>. With a variable, patterns that read quads bind the graph as they go, like any other variable; other patterns are evaluated in one graph
    /// after the other.
    /// </summary>
    RowSource PlanGraph(Graph graph, Scope scope)
    {
        if (graph.Name is not Variable variable)
        {
            var choice = graphs.At(PositionOf(graph.Name));
            return BindsGraph(graph.Input)
                ? Plan(graph.Input, scope with { Graph = choice })
                : new LoopJoin([ExistingGraph(graph, choice, scope), Plan(graph.Input, scope with { Graph = choice })]);
        }
        var isApart = Variables.Mentioned(graph.Input).Contains(variable.Name);
        var name = isApart ? slots.Hidden(graph) : variable.Name;
        var slot = slots[name];
        var inner = scope with { Graph = graphs.At(Position.Variable(slot)) };
        RowSource source;
        if (BindsGraph(graph.Input))
        {
            source = Plan(graph.Input, inner);
        }
        else
        {
            inner = inner with { Parameters = inner.Parameters.Add(name), Certain = inner.Certain.Add(name) };
            source = new LoopJoin([new GraphNameRows(context, scope.Row, slot, graphs.Named), Plan(graph.Input, inner)]);
        }
        return isApart ? new GraphNameBinding(scope.Row, source, slot, slots[variable.Name]) : source;
    }

    /// <summary>Whether all that a pattern gives comes from quads, and is the same whether graphs are gone through one by one or all at once.</summary>
    static bool BindsGraph(AlgebraNode node) => node switch
    {
        BasicGraphPattern pattern => !pattern.Triples.IsEmpty,
        TripleMatch => true,
        Join join => BindsGraph(join.Left) && BindsGraph(join.Right),
        LeftJoin join => BindsGraph(join.Left) && BindsGraph(join.Right),
        Union union => union.Branches.All(BindsGraph),
        Filter filter => BindsGraph(filter.Input),
        Extend extend => BindsGraph(extend.Input),
        _ => false,
    };

    /// <summary>One empty row where the graph is part of the dataset.</summary>
    GraphNameRows ExistingGraph(Graph graph, GraphChoice choice, Scope scope)
    {
        var slot = slots[slots.Hidden(graph)];
        scope.Row[slot] = choice.Position!.Value.Id;
        return new GraphNameRows(context, scope.Row, slot, graphs.Named);
    }
}
