using Talion.Sparql.Algebra;
using Talion.Sparql.Planning;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary>One run of a query or of an update's pattern.</summary>
sealed class Execution
{
    readonly Planner planner;

    public Execution(
        AlgebraNode algebra, ImmutableArray<string> from, ImmutableArray<string> fromNamed, IQuadSource source, QueryOptions options, string? baseIri, Guard guard)
    {
        Context = new EvaluationContext(source, options, baseIri, guard);
        var dataset = options.Dataset;
        if (dataset is { Default: null, Named: null } && (from.Length > 0 || fromNamed.Length > 0))
            dataset = QueryDataset.Of(from, fromNamed);
        var graphs = new GraphChoices(dataset, Context.Terms);
        Algebra = algebra;
        planner = new Planner(Context, graphs, algebra);
        Graph = graphs.Default;
        Root = planner.Plan(algebra, Graph, []);
    }

    public EvaluationContext Context { get; }

    public AlgebraNode Algebra { get; }

    public RowSource Root { get; }

    /// <summary>The default graph.</summary>
    public GraphChoice Graph { get; }

    /// <summary>The row in which solutions appear.</summary>
    public int[] Row => planner.Row;

    /// <summary>The slot of a variable, or -1 where the pattern has no such variable.</summary>
    public int SlotOf(string variable) => planner.Slots.Contains(variable) ? planner.Slots[variable] : -1;

    public bool Any()
    {
        Root.Open();
        var found = Root.MoveNext();
        if (found)
            Root.Close();
        return found;
    }

    public void Drain()
    {
        Root.Open();
        while (Root.MoveNext())
            Context.Guard.CountRow();
    }
}
