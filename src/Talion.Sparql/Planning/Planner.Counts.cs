using Talion.Sparql.Aggregates;
using Talion.Sparql.Algebra;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

sealed partial class Planner
{
    static readonly QuadOrder[] Orders = [QuadOrder.Spog, QuadOrder.Posg, QuadOrder.Ospg, QuadOrder.Gspo];

    /// <summary>
    /// A group that only counts the solutions of one pattern, by one of its variables or all together, as runs of an order of the indexes; nothing where the
    /// group asks for more, or where no order brings the solutions of a group one after the other.
    /// </summary>
    CountedRuns? PlanCounts(AggregateJoin aggregate, Scope scope)
    {
        var (input, name) = aggregate.Input is Graph named ? (named.Input, named.Name) : (aggregate.Input, null);
        if (input is not BasicGraphPattern { Triples: [var triple] } || aggregate.Keys.Length > 1 || CountedGraph(name, scope) is not { } graph)
            return null;
        PatternTerm?[] terms = [triple.Subject, triple.Predicate, triple.Object, name];
        var variables = terms.SelectMany(Variables.Of).ToList();
        var isFree = variables.Distinct().Count() == variables.Count && !scope.Outer.Union(scope.Certain).Union(scope.Parameters).Overlaps(variables);
        if (!isFree || !aggregate.Aggregates.All(item => CountsSolutions(item.Aggregate, variables, aggregate.Keys)))
            return null;

        // Where graphs have a variable, those that have no name must be told from the others.
        var by = aggregate.Keys is [var key] ? Array.FindIndex(terms, term => Variables.Of(term).Contains(key)) : name is Variable ? (int)QuadPosition.Graph : -1;
        if ((by < 0 && !aggregate.Keys.IsEmpty) || (name is Variable && by != (int)QuadPosition.Graph))
            return null;
        var pattern = new QuadPattern(PositionOf(triple.Subject).Id, PositionOf(triple.Predicate!).Id, PositionOf(triple.Object).Id, graph);
        if (OrderOf(pattern, by < 0 ? null : (QuadPosition)by) is not { } order)
            return null;
        int[] counts = slots.Of(aggregate.Aggregates.Select(item => item.Variable));
        return new CountedRuns(context, scope.Row, pattern, order, aggregate.Keys.IsEmpty ? null : slots[aggregate.Keys[0]], counts, triple.ToString());
    }

    /// <summary>The graph of the pattern to be counted, nothing where solutions of several graphs must be looked at one by one.</summary>
    int? CountedGraph(PatternTerm? name, Scope scope) => name switch
    {
        null => scope.Graph is { IsDefault: true, MergesSome: false } ? scope.Graph.Fixed : null,
        Variable => graphs.Named is null ? TermIds.None : null,
        _ => PositionOf(name).Id is var id && graphs.Named?.Contains(id) != false ? id : null,
    };

    /// <summary>Whether an aggregate is the number of a group's solutions; no two of them agree in what is not grouped by.</summary>
    static bool CountsSolutions(AggregateExpression aggregate, List<string> variables, ImmutableArray<string> keys) =>
        aggregate.Function == AggregateFunction.Count && aggregate.Operand switch
        {
            null => !aggregate.Distinct,
            VariableExpression { Name: var name } => variables.Contains(name) && (!aggregate.Distinct || variables.Except(keys).SequenceEqual([name])),
            _ => false,
        };

    /// <summary>An order that begins with what a pattern binds, all of it, and goes on with a position, or with any where none is given.</summary>
    static QuadOrder? OrderOf(QuadPattern pattern, QuadPosition? by)
    {
        foreach (var order in Orders)
        {
            var rest = order.Positions()[pattern.Prefix(order)..];
            var isWhole = !rest.IsEmpty && (by is null || by == rest[0]) && !(rest[0] == QuadPosition.Graph && pattern.Graph == TermIds.Union);
            foreach (var position in rest)
                isWhole &= pattern.IsOpen(position);
            if (isWhole)
                return order;
        }
        return null;
    }
}
