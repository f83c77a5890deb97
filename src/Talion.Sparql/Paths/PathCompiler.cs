using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax.Paths;

namespace Talion.Sparql.Paths;

/// <summary>Makes paths ready to be followed.</summary>
sealed class PathCompiler(EvaluationContext context, int[] row, GraphChoice graph)
{
    /// <summary>The scan of a repeated path between two positions.</summary>
    public PathScan Compile(Position subject, PropertyPath path, Position @object)
    {
        var (inner, kind) = Repeated(path);
        var step = Stepper(inner);
        return new PathScan(context, row, subject, @object, step, new ClosureStepper(Reader, step, kind), kind, path.ToString()!);
    }

    static (PropertyPath Path, ClosureKind Kind) Repeated(PropertyPath path) => path switch
    {
        ZeroOrMorePath more => (more.Path, ClosureKind.ZeroOrMore),
        OneOrMorePath more => (more.Path, ClosureKind.OneOrMore),
        ZeroOrOnePath one => (one.Path, ClosureKind.ZeroOrOne),
        _ => throw new ArgumentException($"Not a repeated path: {path}", nameof(path)),
    };

    PathStepper Stepper(PropertyPath path) => path switch
    {
        LinkPath link => new LinkStepper(Reader, context.Terms.IdOf(link.Predicate)),
        InversePath inverse => new InverseStepper(Stepper(inverse.Path)),
        SequencePath sequence => new SequenceStepper([.. sequence.Steps.Select(Stepper)]),
        AlternativePath alternative => new AlternativeStepper([.. alternative.Branches.Select(Stepper)]),
        NegatedPropertySet set => new NegatedStepper(Reader, set.HasForward ? Ids(set.Forward) : null, set.HasInverse ? Ids(set.Inverse) : null),
        _ => Closure(path),
    };

    ClosureStepper Closure(PropertyPath path)
    {
        var (inner, kind) = Repeated(path);
        return new ClosureStepper(Reader, Stepper(inner), kind);
    }

    GraphReader Reader() => new(context, row, graph);

    HashSet<int> Ids(IEnumerable<Rdf.Terms.Iri> predicates) => [.. predicates.Select(context.Terms.IdOf)];
}
