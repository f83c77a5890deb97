using Talion.Sparql.Aggregates;
using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Evaluation.Expressions;

namespace Talion.Sparql.Planning;

sealed partial class Planner
{
    /// <summary>More rows than this are sorted as a whole rather than kept in a heap.</summary>
    const long MostTopRows = 10_000;

    RowSource PlanModifier(AlgebraNode node, Scope scope) => node switch
    {
        AggregateJoin aggregate => (RowSource?)PlanCounts(aggregate, scope) ?? PlanGroup(aggregate, scope),
        OrderBy order => PlanOrder(order, bindings.Of(order.Input).Possible, null, scope),
        Project project => PlanProject(project, null, scope),
        Distinct distinct => PlanDistinct(distinct.Input, null, scope),
        Reduced reduced => PlanDistinct(reduced.Input, null, scope),
        Slice slice => PlanSlice(slice, scope),
        _ => throw new ArgumentException($"No such operator: {node}", nameof(node)),
    };

    GroupRows PlanGroup(AggregateJoin aggregate, Scope scope)
    {
        var input = Plan(aggregate.Input, scope);
        var compiler = Compiler(scope.After(bindings.Of(aggregate.Input)));
        var all = slots.Of(bindings.Of(aggregate.Input).Possible.Where(name => name[0] is not ('_' or '.')).Order(StringComparer.Ordinal));
        var columns = aggregate.Aggregates.Select(item => new AggregateColumn(
            item.Aggregate, item.Aggregate.Operand is null ? null : compiler.Compile(item.Aggregate.Operand), slots[item.Variable], all));
        return new GroupRows(context, scope.Row, input, slots.Of(aggregate.Keys), [.. columns]);
    }

    SliceRows PlanSlice(Slice slice, Scope scope)
    {
        var wanted = slice.Limit + slice.Offset;
        var input = slice.Input switch
        {
            Project project => PlanProject(project, wanted, scope),
            Distinct distinct => PlanDistinct(distinct.Input, wanted, scope),
            OrderBy order => PlanOrder(order, bindings.Of(order.Input).Possible, wanted, scope),
            _ => Plan(slice.Input, scope),
        };
        return new SliceRows(input, slice.Offset, slice.Limit);
    }

    RowSource PlanProject(Project project, long? wanted, Scope scope) => project.Input is OrderBy order
        ? PlanOrder(order, project.Variables, wanted, scope)
        : Plan(project.Input, scope);

    /// <summary><c>Distinct</c> comes before the sorting where the order depends on nothing but what is projected.</summary>
    RowSource PlanDistinct(AlgebraNode input, long? wanted, Scope scope)
    {
        if (input is not Project project)
            return Distinct(Plan(input, scope), bindings.Of(input).Possible, scope);
        if (project.Input is OrderBy order && order.Conditions.SelectMany(condition => Variables.Of(condition.Expression)).All(project.Variables.Contains))
        {
            var source = Distinct(Plan(order.Input, scope), project.Variables, scope);
            return Ordered(source, order, project.Variables, wanted, scope);
        }
        return Distinct(PlanProject(project, null, scope), project.Variables, scope);
    }

    DistinctRows Distinct(RowSource source, IEnumerable<string> names, Scope scope) =>
        new(context, scope.Row, source, slots.Of(names.Order(StringComparer.Ordinal)));

    RowSource PlanOrder(OrderBy order, IEnumerable<string> kept, long? wanted, Scope scope) =>
        Ordered(Plan(order.Input, scope), order, kept, wanted, scope);

    RowSource Ordered(RowSource source, OrderBy order, IEnumerable<string> kept, long? wanted, Scope scope)
    {
        var compiler = Compiler(scope.After(bindings.Of(order.Input)));
        Evaluator[] expressions = [.. order.Conditions.Select(condition => compiler.Compile(condition.Expression))];
        var keys = new SortKeys(context, expressions, [.. order.Conditions.Select(condition => condition.Descending)]);
        var keptSlots = slots.Of(kept.Order(StringComparer.Ordinal));
        return wanted <= MostTopRows
            ? new TopRows(context, scope.Row, source, keptSlots, keys, (int)wanted)
            : new SortRows(context, scope.Row, source, keptSlots, keys);
    }
}
