using Talion.Rdf.Terms;
using Talion.Sparql.Algebra;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Paths;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Tests.Properties;

/// <summary>The algebra to the letter (SPARQL 1.1 Query, section 18): bottom-up, on lists of solutions, with nothing clever in it.</summary>
/// <param name="quads">The dataset, as a set.</param>
/// <param name="union">Whether the default graph is the union of all graphs.</param>
sealed class NaiveEvaluator(HashSet<Quad> quads, bool union)
{
    HashSet<Term> Named => [.. quads.Select(quad => quad.Graph).OfType<Term>()];

    public List<Solution> Evaluate(AlgebraNode node) => Evaluate(node, quads.Where(quad => union || quad.Graph is null).Select(quad => quad with { Graph = null }).ToHashSet());

    List<Solution> Evaluate(AlgebraNode node, HashSet<Quad> graph) => node switch
    {
        BasicGraphPattern pattern => pattern.Triples.Aggregate<TriplePattern, List<Solution>>([Solution.Empty], (rows, triple) => Joined(rows, Matches(triple, graph))),
        PathPattern path => Path(path, graph),
        TripleMatch match => Matches(match, graph),
        Join join => Joined(Evaluate(join.Left, graph), Evaluate(join.Right, graph)),
        LeftJoin join => LeftJoined(Evaluate(join.Left, graph), Evaluate(join.Right, graph), join.Conditions, graph),
        Filter filter => [.. Evaluate(filter.Input, graph).Where(row => AllTrue(filter.Conditions, row, graph))],
        Union branches => [.. branches.Branches.SelectMany(branch => Evaluate(branch, graph))],
        Graph named => Graphs(named),
        Extend extend => [.. Evaluate(extend.Input, graph).Select(row => row.With(extend.Variable, NaiveExpressions.Value(extend.Expression, row)))],
        Minus minus => Subtracted(Evaluate(minus.Left, graph), Evaluate(minus.Right, graph)),
        Table table => [.. table.Data.Rows.Select(row => Solution.Of(table.Data.Variables.Zip(row)))],
        Project project => [.. Evaluate(project.Input, graph).Select(row => row.Only(project.Variables))],
        Distinct distinct => [.. Evaluate(distinct.Input, graph).Distinct()],
        ToMultiset select => Evaluate(select.Input, graph),
        AggregateJoin aggregate => Counted(aggregate, graph),
        _ => throw new NotSupportedException($"{node}"),
    };

    static List<Solution> Matches(TriplePattern triple, HashSet<Quad> graph) => [.. graph
        .Select(quad => Solution.Empty.Bind(triple.Subject, quad.Subject)?.Bind(triple.Predicate!, quad.Predicate)?.Bind(triple.Object, quad.Object))
        .OfType<Solution>()];

    static List<Solution> Matches(TripleMatch match, HashSet<Quad> graph) => [.. graph
        .SelectMany(quad => TripleTerms(quad.Object)).Distinct()
        .Select(triple => Solution.Empty.Bind(match.Name, triple)?.Bind(match.Subject, triple.Subject)?.Bind(match.Predicate, triple.Predicate)?.Bind(match.Object, triple.Object))
        .OfType<Solution>()];

    static IEnumerable<TripleTerm> TripleTerms(Term term) => term is TripleTerm triple ? TripleTerms(triple.Object).Append(triple) : [];

    static List<Solution> Joined(List<Solution> left, List<Solution> right) => [.. left.SelectMany(row => right.Select(row.Merge).OfType<Solution>())];

    List<Solution> LeftJoined(List<Solution> left, List<Solution> right, ImmutableArray<Expression> conditions, HashSet<Quad> graph) => [.. left.SelectMany(row =>
    {
        var merged = right.Select(row.Merge).OfType<Solution>().Where(both => AllTrue(conditions, both, graph)).ToList();
        return merged.Count > 0 ? merged : [row];
    })];

    static List<Solution> Subtracted(List<Solution> left, List<Solution> right) =>
        [.. left.Where(row => !right.Exists(other => row.Merge(other) is not null && row.Overlaps(other)))];

    List<Solution> Graphs(Graph node) => [.. Named.SelectMany(name =>
    {
        var triples = quads.Where(quad => Equals(quad.Graph, name)).Select(quad => quad with { Graph = null }).ToHashSet();
        var isMeant = node.Name is Variable || Equals(((Constant)node.Name).Term, name);
        return isMeant ? Evaluate(node.Input, triples).Select(row => row.Bind(node.Name, name)).OfType<Solution>() : [];
    })];

    List<Solution> Counted(AggregateJoin node, HashSet<Quad> graph)
    {
        var groups = Evaluate(node.Input, graph).GroupBy(row => row.Only(node.Keys)).Select(group => (group.Key, Rows: group.ToList())).ToList();
        if (node.Keys.IsEmpty && groups.Count == 0)
            groups.Add((Solution.Empty, []));
        return [.. groups.Select(group => node.Aggregates.Aggregate(group.Key, (row, item) => row.With(item.Variable, Count(item.Aggregate, group.Rows))))];
    }

    static Literal Count(AggregateExpression aggregate, List<Solution> rows)
    {
        var values = aggregate.Operand is null ? rows.Cast<object>() : rows.Select(row => NaiveExpressions.Value(aggregate.Operand, row)).OfType<Term>();
        return new Literal($"{(aggregate.Distinct ? values.Distinct() : values).Count()}", Xsd.Integer);
    }

    bool AllTrue(ImmutableArray<Expression> conditions, Solution row, HashSet<Quad> graph) => conditions.All(condition =>
        NaiveExpressions.Truth(condition, row, exists => Evaluate(Substitution.Apply(exists.Pattern, row), graph).Count > 0) == true);

    static List<Solution> Path(PathPattern path, HashSet<Quad> graph)
    {
        var nodes = graph.SelectMany(quad => new[] { quad.Subject, quad.Object }).ToHashSet();
        nodes.UnionWith(new[] { path.Subject, path.Object }.OfType<Constant>().Select(constant => constant.Term));
        return [.. nodes.SelectMany(start => Reached(path.Path, start, graph).Distinct().Select(end => Solution.Empty.Bind(path.Subject, start)?.Bind(path.Object, end))).OfType<Solution>()];
    }

    static IEnumerable<Term> Reached(PropertyPath path, Term start, HashSet<Quad> graph) => path switch
    {
        LinkPath link => graph.Where(quad => quad.Subject.Equals(start) && quad.Predicate.Equals(link.Predicate)).Select(quad => quad.Object),
        InversePath { Path: LinkPath link } => graph.Where(quad => quad.Object.Equals(start) && quad.Predicate.Equals(link.Predicate)).Select(quad => quad.Subject),
        AlternativePath alternative => alternative.Branches.SelectMany(branch => Reached(branch, start, graph)),
        SequencePath sequence => sequence.Steps.Aggregate<PropertyPath, IEnumerable<Term>>([start], (from, step) => from.SelectMany(node => Reached(step, node, graph))),
        ZeroOrOnePath one => Reached(one.Path, start, graph).Append(start),
        ZeroOrMorePath more => Closure(more.Path, start, graph).Append(start),
        OneOrMorePath more => Closure(more.Path, start, graph),
        _ => throw new NotSupportedException($"{path}"),
    };

    static HashSet<Term> Closure(PropertyPath path, Term start, HashSet<Quad> graph)
    {
        var found = Reached(path, start, graph).ToHashSet();
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            found.UnionWith(found.SelectMany(node => Reached(path, node, graph)).ToList());
        }
        return found;
    }
}
