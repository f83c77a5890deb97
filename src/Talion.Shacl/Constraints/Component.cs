using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>A constraint component that a shapes graph defines (section 6.2).</summary>
sealed class Component
{
    readonly ImmutableArray<(Iri Path, string Variable, bool IsOptional)> parameters;

    public Component(TripleSet triples, Iri id)
    {
        Id = id;
        parameters = [.. triples.Objects(id, Vocabulary.Parameter).Select(parameter => Read(triples, parameter))];
    }

    public Iri Id { get; }

    /// <summary>
    /// The component's arguments on a shape, by variable: none where a parameter that is not optional has no value, several where its only
    /// one has several.
    /// </summary>
    public IEnumerable<IReadOnlyDictionary<string, Term>> ArgumentsOf(TripleSet triples, Term shape)
    {
        var values = parameters.Select(parameter => (parameter.Variable, Values: triples.Objects(shape, parameter.Path).ToList())).ToList();
        if (parameters.IsEmpty || parameters.Zip(values).Any(pair => !pair.First.IsOptional && pair.Second.Values.Count == 0))
            return [];
        if (values.Count == 1)
            return values[0].Values.Select(value => new Dictionary<string, Term> { [values[0].Variable] = value });
        return [values.Where(pair => pair.Values.Count > 0).ToDictionary(pair => pair.Variable, pair => pair.Values[0])];
    }

    static (Iri, string, bool) Read(TripleSet triples, Term parameter)
    {
        var path = triples.Object(parameter, Vocabulary.Path) as Iri
            ?? throw new ShapesException($"The parameter {parameter} has no sh:path that is an IRI.");
        return (path, path.Value[(path.Value.LastIndexOfAny(['#', '/', ':']) + 1)..],
            triples.Object(parameter, Vocabulary.Optional) is Literal { Value: "true" });
    }
}
