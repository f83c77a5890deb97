using Talion.Sparql.Algebra;
using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Planning;

/// <summary>Works out which variables the patterns of a query bind, each pattern once.</summary>
sealed class BindingAnalysis
{
    // Records compare by content, which would walk whole trees.
    readonly Dictionary<AlgebraNode, Binding> known = new(ReferenceEqualityComparer.Instance);

    public Binding Of(AlgebraNode node)
    {
        if (!known.TryGetValue(node, out var binding))
            known.Add(node, binding = Compute(node));
        return binding;
    }

    Binding Compute(AlgebraNode node) => node switch
    {
        BasicGraphPattern pattern => Binding.Always(pattern.Triples.SelectMany(Variables.Of)),
        PathPattern path => Binding.Always(Variables.Of(path.Subject).Concat(Variables.Of(path.Object))),
        TripleMatch match => Binding.Always(Variables.Of(match)),
        Join join => Of(join.Left).And(Of(join.Right)),
        LeftJoin join => Of(join.Left).AndPerhaps(Of(join.Right)),
        Filter filter => Of(filter.Input),
        Union union => union.Branches.Select(Of).Aggregate((one, other) => new(one.Possible.Union(other.Possible), one.Certain.Intersect(other.Certain))),
        Graph graph => Of(graph.Input).And(Binding.Always(Variables.Of(graph.Name))),
        Extend extend => Extended(extend),
        Minus minus => Of(minus.Left),
        Table table => OfTable(table),
        Service service => Binding.None.AndPerhaps(Binding.Always(Variables.Of(service.Pattern.Endpoint).Concat(service.Variables))),
        AggregateJoin aggregate => Grouped(aggregate),
        Project project => Projected(project),
        OrderBy order => Of(order.Input),
        Distinct distinct => Of(distinct.Input),
        Reduced reduced => Of(reduced.Input),
        Slice slice => Of(slice.Input),
        ToMultiset select => Of(select.Input),
        _ => throw new ArgumentException($"No such operator: {node}", nameof(node)),
    };

    Binding Extended(Extend extend)
    {
        var input = Of(extend.Input);
        var added = Binding.Always([extend.Variable]);
        var succeeds = extend.Expression is ConstantExpression || (extend.Expression is VariableExpression variable && input.Certain.Contains(variable.Name));
        return succeeds ? input.And(added) : input.AndPerhaps(added);
    }

    static Binding OfTable(Table table)
    {
        var columns = table.Data.Variables.Select((name, column) => (name, IsFull: table.Data.Rows.All(row => row[column] is not null))).ToList();
        return new Binding([.. columns.Select(column => column.name)], [.. columns.Where(column => column.IsFull).Select(column => column.name)]);
    }

    Binding Grouped(AggregateJoin aggregate)
    {
        var input = Of(aggregate.Input);
        var counts = aggregate.Aggregates.Where(item => item.Aggregate.Function == AggregateFunction.Count).Select(item => item.Variable);
        return new Binding(
            [.. aggregate.Keys, .. aggregate.Aggregates.Select(item => item.Variable)], [.. aggregate.Keys.Where(input.Certain.Contains), .. counts]);
    }

    Binding Projected(Project project)
    {
        var input = Of(project.Input);
        return new Binding([.. project.Variables], input.Certain.Intersect(project.Variables));
    }
}
