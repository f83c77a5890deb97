using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax.Paths;

namespace Talion.Sparql.Paths;

/// <summary>Makes paths ready to be followed.</summary>
sealed class PathCompiler(EvaluationContext context, int[] row, GraphChoice graph)
{
    /// <summary>The scan of a repeated path between two positions; see <see cref="PathScan"/>.</summary>
    public PathScan Compile(Position subject, PropertyPath path, Position @object, bool hasConstant) =>
        new(context, row, subject, @object, hasConstant, Repeated(path));

    RepeatedPath Repeated(PropertyPath path)
    {
        var (inner, kind) = path switch
        {
            ZeroOrMorePath more => (more.Path, ClosureKind.ZeroOrMore),
            OneOrMorePath more => (more.Path, ClosureKind.OneOrMore),
            ZeroOrOnePath one => (one.Path, ClosureKind.ZeroOrOne),
            _ => throw new ArgumentException($"Not a repeated path: {path}", nameof(path)),
        };
        return new RepeatedPath(Reader(), Stepper(inner), kind, path.ToString());
    }

    PathStepper Stepper(PropertyPath path) => path switch
    {
        LinkPath link => new LinkStepper(Reader, context.Terms.IdOf(link.Predicate)),
        InversePath inverse => new InverseStepper(Stepper(inverse.Path)),
        SequencePath sequence => new SequenceStepper([.. sequence.Steps.Select(Stepper)]),
        AlternativePath alternative => new AlternativeStepper([.. alternative.Branches.Select(Stepper)]),
        NegatedPropertySet set => new NegatedStepper(Reader, set.HasForward ? Ids(set.Forward) : null, set.HasInverse ? Ids(set.Inverse) : null),
        _ => new ClosureStepper(Repeated(path)),
    };

    GraphReader Reader() => new(context, row, graph);

    HashSet<int> Ids(IEnumerable<Rdf.Terms.Iri> predicates) => [.. predicates.Select(context.Terms.IdOf)];
}
