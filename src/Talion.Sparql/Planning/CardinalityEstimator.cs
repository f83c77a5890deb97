using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Planning;

/// <summary>How many solutions a pattern has for each row around it: exact counts for its constants, statistics for what other patterns have bound.</summary>
sealed class CardinalityEstimator(EvaluationContext context, IReadOnlyDictionary<string, Rdf.Terms.Term> initial)
{
    const double Unknown = 1000;
    const double ClosureGrowth = 10;

    public double Estimate(AlgebraNode node, Scope scope) => node switch
    {
        BasicGraphPattern { Triples.IsEmpty: true } => 1,
        BasicGraphPattern pattern => pattern.Triples.Select(triple => Estimate(triple, scope)).Min(),
        PathPattern path => Estimate(path, scope),
        TripleMatch match => CanMatch(match, scope) ? 1 : double.PositiveInfinity,
        Join join => Math.Min(Estimate(join.Left, scope), Estimate(join.Right, scope)),
        LeftJoin join => Estimate(join.Left, scope),
        Filter filter => Estimate(filter.Input, scope),
        Extend extend => Estimate(extend.Input, scope),
        Minus minus => Estimate(minus.Left, scope),
        Graph graph => Estimate(graph.Input, scope),
        Union union => union.Branches.Sum(branch => Estimate(branch, scope)),
        Table table => table.Data.Variables.Any(scope.Certain.Contains) ? 1 : table.Data.Rows.Length,
        Slice { Limit: { } limit } => Math.Min(limit, Unknown),
        AggregateJoin { Keys.IsEmpty: true } => 1,
        ToMultiset select => Estimate(select.Input, scope),
        Project project => Estimate(project.Input, scope),
        Service service when Variables.Of(service.Pattern.Endpoint).All(scope.Certain.Contains) => Unknown,
        Service => double.MaxValue,
        _ => Unknown,
    };

    public double Estimate(TriplePattern triple, Scope scope)
    {
        var (s, p, o) = (Id(triple.Subject), Id(triple.Predicate!), Id(triple.Object));
        double count = context.Source.Count(new QuadPattern(s, p, o, GraphId(scope.Graph)));
        if (count == 0)
            return 0;
        var statistics = p > 0 ? context.Source.Statistics(p) : default;
        if (s == TermIds.None && IsBound(triple.Subject, scope))
            count /= p > 0 ? Math.Max(1, statistics.Subjects) : Math.Max(1, Math.Sqrt(count));
        if (o == TermIds.None && IsBound(triple.Object, scope))
            count /= p > 0 ? Math.Max(1, statistics.Objects) : Math.Max(1, Math.Sqrt(count));
        if (p == TermIds.None && IsBound(triple.Predicate!, scope))
            count /= Math.Max(1, Math.Sqrt(count));
        return count;
    }

    double Estimate(PathPattern path, Scope scope)
    {
        var ends = (IsFixed(path.Subject, scope) ? 1 : 0) + (IsFixed(path.Object, scope) ? 1 : 0);
        return ends switch { 2 => 1, 1 => ClosureGrowth, _ => ClosureGrowth * Math.Max(1, context.Source.Count(new QuadPattern(0, 0, 0, GraphId(scope.Graph)))) };
    }

    /// <summary>Whether the triple term is known, or all of its parts are.</summary>
    static bool CanMatch(TripleMatch match, Scope scope) =>
        scope.Certain.Contains(match.Name.Name) || Variables.Of(match).Skip(1).All(scope.Certain.Contains);

    bool IsFixed(PatternTerm term, Scope scope) => term is Constant || IsBound(term, scope) || (term is Variable variable && initial.ContainsKey(variable.Name));

    static bool IsBound(PatternTerm term, Scope scope) => term is Variable variable && scope.Certain.Contains(variable.Name);

    int Id(PatternTerm term) => term switch
    {
        Constant constant => context.Terms.IdOf(constant.Term),
        Variable variable when initial.TryGetValue(variable.Name, out var value) => context.Terms.IdOf(value),
        _ => TermIds.None,
    };

    static int GraphId(GraphChoice graph) => graph.Position is { } position ? Math.Max(position.Id, TermIds.None) : graph.Fixed;
}
