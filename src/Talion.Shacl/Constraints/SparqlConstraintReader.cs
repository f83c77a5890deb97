using Talion.Rdf.Terms;
using Talion.Shacl.Paths;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary>
/// Reads the constraints of SHACL-SPARQL off a shape: <c>sh:sparql</c> (section 5) and the components that the shapes graph itself defines
/// (section 6).
/// </summary>
sealed class SparqlConstraintReader
{
    readonly TripleSet triples;
    readonly QueryReader queries;
    readonly ImmutableArray<Component> components;

    public SparqlConstraintReader(TripleSet triples)
    {
        this.triples = triples;
        queries = new QueryReader(triples);
        components =
        [
            .. triples.Where(triple => triple.Predicate.Equals(RdfVocabulary.Type))
                .Where(triple => ClassHierarchy.IsSubclass(triples, triple.Object, Vocabulary.ConstraintComponent))
                .Select(triple => triple.Subject).OfType<Iri>().Distinct()
                .Select(component => new Component(triples, component)),
        ];
    }

    /// <exception cref="ShapesException">A query is missing, is none, or is not one that SHACL allows.</exception>
    public IEnumerable<Constraint> Read(Term shape, PropertyPath? path)
    {
        foreach (var node in triples.Objects(shape, Vocabulary.Sh("sparql")))
        {
            if (triples.Object(node, Vocabulary.Deactivated) is not Literal { Value: "true" })
                yield return new SparqlConstraint(node, queries.Read(node, Vocabulary.Select, path, ["this"]));
        }
        foreach (var component in components)
        {
            foreach (var arguments in component.ArgumentsOf(triples, shape))
                yield return Read(component, arguments, path);
        }
    }

    ComponentConstraint Read(Component component, IReadOnlyDictionary<string, Term> arguments, PropertyPath? path)
    {
        var select = triples.Object(component.Id, path is null ? Vocabulary.NodeValidator : Vocabulary.PropertyValidator);
        if (select is not null && triples.Object(select, Vocabulary.Select) is not null)
            return new(component.Id, arguments, queries.Read(select, Vocabulary.Select, path, [.. arguments.Keys, "this"]));
        var ask = select ?? triples.Object(component.Id, Vocabulary.Validator)
            ?? throw new ShapesException($"{component.Id} has no validator.");
        return new(component.Id, arguments, queries.Read(ask, Vocabulary.Ask, path, [.. arguments.Keys, "this", "value"]));
    }
}
