using Talion.Rdf.Terms;
using Talion.Shacl.Constraints;
using Talion.Shacl.Paths;
using Talion.Shacl.Shapes;
using Talion.Shacl.Targets;

namespace Talion.Shacl;

/// <summary>
/// The shapes of a shapes graph, ready to validate with; the same object serves any number of validations, on any number of threads.
/// </summary>
public sealed class ShapesGraph
{
    readonly Dictionary<Term, Shape> known = [];
    readonly ConstraintReader constraints;
    readonly SparqlConstraintReader sparqlConstraints;

    /// <summary>Reads shapes.</summary>
    /// <param name="quads">The shapes graph; graph names are left out, and <c>owl:imports</c> is not followed.</param>
    /// <param name="name">The graph of the data in which the shapes stand too, for queries that ask for <c>$shapesGraph</c>; <see
    /// langword="null"/> where there is none.</param>
    /// <exception cref="ShapesException">The shapes graph is not well-formed.</exception>
    public ShapesGraph(IEnumerable<Quad> quads, Iri? name = null)
    {
        Name = name;
        Triples = new TripleSet(quads);
        constraints = new ConstraintReader(Triples, Get);
        sparqlConstraints = new SparqlConstraintReader(Triples);
        Shapes = [.. Triples.Select(quad => quad.Subject).Distinct().Where(HasTarget).Select(Get)];
    }

    internal Iri? Name { get; }

    internal TripleSet Triples { get; }

    /// <summary>The shapes that have targets.</summary>
    internal ImmutableArray<Shape> Shapes { get; }

    Shape Get(Term node)
    {
        if (known.TryGetValue(node, out var shape))
            return shape;
        shape = new Shape(node, Triples.Object(node, Vocabulary.Path) is { } path ? PathReader.Read(Triples, path) : null)
        {
            IsDeactivated = Triples.Object(node, Vocabulary.Deactivated) is Literal { Value: "true" },
            Severity = Triples.Object(node, Vocabulary.Severity) as Iri ?? Vocabulary.Violation,
            Messages = [.. Triples.Objects(node, Vocabulary.Message).OfType<Literal>()],
            Targets = [.. Targets(node)],
        };
        known.Add(node, shape);
        shape.Constraints = [.. constraints.Read(node), .. sparqlConstraints.Read(node, shape.Path)];
        return shape;
    }

    bool HasTarget(Term node) => Targets(node).Any();

    IEnumerable<Target> Targets(Term node)
    {
        foreach (var (_, predicate, value, _) in Triples.About(node))
        {
            if (predicate.Equals(Vocabulary.TargetNode))
                yield return new NodeTarget(value);
            else if (predicate.Equals(Vocabulary.TargetClass))
                yield return new ClassTarget(value);
            else if (predicate.Equals(Vocabulary.TargetSubjectsOf) && value is Iri subjectsOf)
                yield return new SubjectsOfTarget(subjectsOf);
            else if (predicate.Equals(Vocabulary.TargetObjectsOf) && value is Iri objectsOf)
                yield return new ObjectsOfTarget(objectsOf);
        }
        if (IsShape(node) && IsInstanceOf(node, Vocabulary.Class))
            yield return new ClassTarget(node);
    }

    bool IsShape(Term node) => IsInstanceOf(node, Vocabulary.NodeShape) || IsInstanceOf(node, Vocabulary.PropertyShape);

    bool IsInstanceOf(Term node, Term @class) =>
        Triples.Objects(node, RdfVocabulary.Type).Any(type => ClassHierarchy.IsSubclass(Triples, type, @class));
}
