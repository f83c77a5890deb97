using Talion.Rdf.Terms;

namespace Talion.Testing.W3C;

/// <summary>One test of a W3C suite.</summary>
/// <param name="Id">The test's IRI; its fragment or last segment is how reports name it.</param>
/// <param name="Type">The local name of its class, for example <c>TestTurtleEval</c> or <c>QueryEvaluationTest</c>.</param>
/// <param name="Name">What <c>mf:name</c> or <c>rdfs:label</c> says.</param>
/// <param name="Action">A file, or a node with properties such as <c>qt:query</c> and <c>qt:data</c>.</param>
/// <param name="Result">The expected file or node; <see langword="null"/> where the test expects none.</param>
/// <param name="Manifest">All triples of the manifest, for the properties of action and result.</param>
/// <param name="AssumedBase">Where the suite's files are assumed to lie, so that relative IRIs come out as the results have them; ends with
/// a slash.</param>
/// <param name="Suite">The manifest's folder below that of all suites, for example <c>rdf-tests/sparql/sparql11/aggregates</c>.</param>
public sealed record ManifestEntry(
    Iri Id, string Type, string Name, Term? Action, Term? Result, TripleSet Manifest, string? AssumedBase, string Suite)
{
    /// <summary>The object of a property of the test itself; <see langword="null"/> where there is none.</summary>
    public Term? Property(string predicate) => Manifest.Object(Id, new Iri(predicate));

    /// <summary>The object of a property of any node of the manifest.</summary>
    public Term? Property(Term node, string predicate) => Manifest.Object(node, new Iri(predicate));

    /// <summary>All objects of a property of any node of the manifest.</summary>
    public IEnumerable<Term> Properties(Term node, string predicate) => Manifest.Objects(node, new Iri(predicate));

    /// <summary>The local path of a file that the manifest names.</summary>
    public static string PathOf(Term? file) => new Uri(((Iri)file!).Value).LocalPath;

    /// <summary>The IRI to read a file of the manifest with as its base.</summary>
    public string BaseOf(Term? file)
    {
        var iri = ((Iri)file!).Value;
        var folder = Id.Value[..(Id.Value.LastIndexOf('/') + 1)];
        return AssumedBase is not null && iri.StartsWith(folder, StringComparison.Ordinal) ? AssumedBase + iri[folder.Length..] : iri;
    }

    public override string ToString() => $"{Id.Value[(Id.Value.LastIndexOfAny(['#', '/']) + 1)..]}: {Name}";
}
