using Talion.Rdf.Terms;

namespace Talion.Shacl.Paths;

/// <summary>Reads property paths out of a shapes graph.</summary>
static class PathReader
{
    const int DeepestNesting = 64;

    /// <exception cref="ShapesException">The node is no path.</exception>
    public static PropertyPath Read(TripleSet shapes, Term node) => Read(shapes, node, depth: 0);

    static PropertyPath Read(TripleSet shapes, Term node, int depth)
    {
        if (node is Iri predicate)
            return new PredicatePath(predicate);
        if (node is Literal || depth > DeepestNesting)
            throw new ShapesException($"{node} is no property path.");
        if (shapes.Object(node, RdfVocabulary.First) is not null)
            return new SequencePath(Several(shapes, node, depth));
        if (shapes.Object(node, Vocabulary.InversePath) is { } inverse)
            return new InversePath(Read(shapes, inverse, depth + 1));
        if (shapes.Object(node, Vocabulary.AlternativePath) is { } choices)
            return new AlternativePath(Several(shapes, choices, depth));
        if (shapes.Object(node, Vocabulary.ZeroOrMorePath) is { } any)
            return new ClosurePath(Read(shapes, any, depth + 1), IncludesStart: true);
        if (shapes.Object(node, Vocabulary.OneOrMorePath) is { } some)
            return new ClosurePath(Read(shapes, some, depth + 1), IncludesStart: false);
        return shapes.Object(node, Vocabulary.ZeroOrOnePath) is { } maybe
            ? new OptionalPath(Read(shapes, maybe, depth + 1))
            : throw new ShapesException($"{node} is no property path.");
    }

    static ImmutableArray<PropertyPath> Several(TripleSet shapes, Term list, int depth)
    {
        ImmutableArray<PropertyPath> paths = [.. shapes.Items(list).Select(item => Read(shapes, item, depth + 1))];
        return paths.Length >= 2 ? paths : throw new ShapesException($"{list} must be a list of two paths or more.");
    }
}
