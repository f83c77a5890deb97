using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

/// <summary>
/// From the algebra of one scope to operators: picks the order of joins by exact counts, evaluates what it can under what is bound already, and everything
/// else on its own with a hash table.
/// </summary>
sealed partial class Planner
{
    readonly EvaluationContext context;
    readonly VariableSlots slots;
    readonly GraphChoices graphs;
    readonly BindingAnalysis bindings = new();
    readonly Correlation correlation;
    readonly CardinalityEstimator cardinality;
    readonly SolutionNodes nodes = new();

    /// <param name="context">Of the query.</param>
    /// <param name="graphs">The query's dataset.</param>
    /// <param name="scope">The query or sub-select to be planned.</param>
    public Planner(EvaluationContext context, GraphChoices graphs, AlgebraNode scope)
    {
        this.context = context;
        this.graphs = graphs;
        slots = new VariableSlots(scope, context.Options.InitialBindings, context.Terms);
        correlation = new Correlation(bindings);
        cardinality = new CardinalityEstimator(context, context.Options.InitialBindings);
        Row = slots.NewRow();
    }

    /// <summary>The row in which the plan leaves its solutions.</summary>
    public int[] Row { get; }

    public VariableSlots Slots => slots;

    /// <summary>Plans the whole scope.</summary>
    /// <param name="node">The query or sub-select.</param>
    /// <param name="graph">Its active graph.</param>
    /// <param name="parameters">Variables whose values come from around a sub-select.</param>
    public RowSource Plan(AlgebraNode node, GraphChoice graph, ImmutableHashSet<string> parameters) =>
        Plan(node, new Scope(Row, graph, [], [.. parameters, .. context.Options.InitialBindings.Keys], parameters));

    RowSource Plan(AlgebraNode node, Scope scope)
    {
        var source = node switch
        {
            BasicGraphPattern or Join => PlanJoin(node, [], scope),
            PathPattern path => PlanPath(path, scope),
            TripleMatch match => PlanTripleMatch(match, scope),
            Filter filter => PlanFilter(filter, scope),
            LeftJoin join => PlanLeftJoin(join, scope),
            Union union => new UnionRows([.. union.Branches.Select(branch => Plan(branch, scope))]),
            Graph graph => PlanGraph(graph, scope),
            Extend extend => PlanExtend(extend, scope),
            Minus minus => PlanMinus(minus, scope),
            Table table => PlanTable(table, scope),
            Service service => PlanService(service, scope),
            ToMultiset select => PlanSubquery(select, scope),
            _ => PlanModifier(node, scope),
        };
        if (source.Estimate == 0)
            source.Estimate = cardinality.Estimate(node, scope);
        return source;
    }

    RowSource PlanFilter(Filter filter, Scope scope)
    {
        var conditions = filter.Conditions.SelectMany(Conjuncts).ToImmutableArray();
        switch (filter.Input)
        {
            case BasicGraphPattern or Join:
                return PlanJoin(filter.Input, conditions, scope);
            case Filter inner:
                return PlanFilter(new Filter([.. inner.Conditions, .. conditions], inner.Input), scope);
            case LeftJoin join:
                var optional = bindings.Of(join.Right).Possible.Except(bindings.Of(join.Left).Certain);
                return PushInto(conditions, condition => !Variables.Of(condition).Any(optional.Contains), join.Left, left => join with { Left = left }, scope);
            case Extend extend:
                return PushInto(conditions, condition => !Variables.Of(condition).Contains(extend.Variable), extend.Input, input => extend with { Input = input }, scope);
            case Minus minus:
                return PushInto(conditions, _ => true, minus.Left, left => minus with { Left = left }, scope);
            case Union union:
                return new UnionRows([.. union.Branches.Select(branch => Plan(new Filter(conditions, branch), scope))]);
            default:
                return Filtered(Plan(filter.Input, scope), conditions, scope.After(bindings.Of(filter.Input)));
        }
    }

    RowSource PushInto(
        ImmutableArray<Expression> conditions, Func<Expression, bool> canPush, AlgebraNode input, Func<AlgebraNode, AlgebraNode> rebuild, Scope scope)
    {
        var pushed = conditions.Where(canPush).ToImmutableArray();
        var node = pushed.Length > 0 ? rebuild(new Filter(pushed, input)) : rebuild(input);
        return Filtered(Plan(node, scope), conditions.Where(condition => !canPush(condition)).ToImmutableArray(), scope.After(bindings.Of(node)));
    }

    RowSource Filtered(RowSource source, ImmutableArray<Expression> conditions, Scope scope)
    {
        if (conditions.IsEmpty)
            return source;
        var compiled = Compiler(scope).Compile(conditions);
        return new FilterRows(context, scope.Row, source, compiled, ExpressionText.Of(conditions)) { Estimate = source.Estimate };
    }

    LoopLeftJoin PlanLeftJoin(LeftJoin join, Scope scope)
    {
        var left = Plan(join.Left, scope);
        var after = scope.After(bindings.Of(join.Left));
        var right = PlanStep(join.Right, after);
        var conditions = Compiler(after.After(bindings.Of(join.Right))).Compile(join.Conditions);
        return new LoopLeftJoin(context, scope.Row, left, right, conditions);
    }

    ExtendRows PlanExtend(Extend extend, Scope scope)
    {
        var input = Plan(extend.Input, scope);
        var expression = Compiler(scope.After(bindings.Of(extend.Input))).Compile(extend.Expression);
        return new ExtendRows(context, scope.Row, input, slots[extend.Variable], expression, nodes, extend.Input is not Extend, extend.Variable);
    }

    MinusRows PlanMinus(Minus minus, Scope scope)
    {
        var left = Plan(minus.Left, scope);
        var (ours, theirs) = (bindings.Of(minus.Left), bindings.Of(minus.Right));
        var shared = ours.Possible.Intersect(theirs.Possible).Except(scope.Parameters).Order(StringComparer.Ordinal);
        var right = Materialize(minus.Right, [.. ours.Certain.Intersect(theirs.Certain).Except(scope.Parameters)], scope);
        return new MinusRows(context, scope.Row, left, right, slots.Of(shared));
    }

    SubqueryRows PlanSubquery(ToMultiset select, Scope scope)
    {
        var inner = new Planner(context, graphs, select.Input);
        var graph = scope.Graph;
        var parameters = ImmutableArray<(int Inner, int Outer)>.Empty;
        if (graph.Position is { Slot: >= 0 } outside)
        {
            var name = inner.slots.Hidden(select);
            parameters = [(inner.slots[name], outside.Slot)];
            graph = graphs.At(Position.Variable(inner.slots[name]));
        }
        var input = inner.Plan(select.Input, graph, []);
        var columns = Variables.Projected(select.Input).Select(name => (inner.slots[name], slots[name]));
        return new SubqueryRows(scope.Row, inner.Row, input, [.. columns], [.. parameters]);
    }

    /// <summary>A pattern as a step of a join: under what is bound where that is sound, else on its own.</summary>
    RowSource PlanStep(AlgebraNode node, Scope scope)
    {
        if (correlation.IsSafe(node, scope.Outer))
            return Plan(node, scope);
        var binding = bindings.Of(node);
        var table = Materialize(node, [.. binding.Certain.Intersect(scope.Certain).Except(scope.Parameters)], scope);
        return new HashProbe(context, scope.Row, table) { Estimate = cardinality.Estimate(node, scope) };
    }

    Materialized Materialize(AlgebraNode node, IEnumerable<string> keys, Scope scope)
    {
        var row = slots.NewRow();
        var mentioned = Variables.Mentioned(node).ToHashSet(StringComparer.Ordinal);
        var parameters = scope.Parameters.Where(name => mentioned.Contains(name) || (scope.Graph.Position is { Slot: >= 0 } graph && graph.Slot == slots[name]))
            .Order(StringComparer.Ordinal).ToList();
        var inner = new Scope(row, scope.Graph, [], [.. parameters, .. context.Options.InitialBindings.Keys], scope.Parameters);
        var names = bindings.Of(node).Possible.Except(context.Options.InitialBindings.Keys).ToHashSet(StringComparer.Ordinal);
        if (scope.Graph.Position is { Slot: >= 0 } position && slots.NameOf(position.Slot) is var name && !scope.Parameters.Contains(name))
            names.Add(name);
        var kept = names.Order(StringComparer.Ordinal).ToList();
        return new Materialized(
            context, Plan(node, inner), row, scope.Row, slots.Of(kept), slots.Of(keys.Where(kept.Contains).Order(StringComparer.Ordinal)), slots.Of(parameters));
    }

    ExpressionCompiler Compiler(Scope scope) => new(context, slots, nodes, exists => PlanExists(exists, scope));

    /// <summary><c>substitute</c> of section 18.6: what is bound counts as constant inside of the pattern.</summary>
    RowSource PlanExists(ExistsPattern exists, Scope scope)
    {
        var mentioned = Variables.Mentioned(exists.Pattern).ToHashSet(StringComparer.Ordinal);
        var parameters = scope.Parameters.Union(scope.Outer.Where(mentioned.Contains));
        return Plan(exists.Pattern, scope with { Outer = [], Parameters = parameters });
    }

    Position PositionOf(PatternTerm term) => term is Variable variable
        ? Position.Variable(slots[variable.Name])
        : Position.Constant(context.Terms.IdOf(((Constant)term).Term));

    static IEnumerable<Expression> Conjuncts(Expression condition) => condition is AndExpression and ? and.Operands.SelectMany(Conjuncts) : [condition];
}
