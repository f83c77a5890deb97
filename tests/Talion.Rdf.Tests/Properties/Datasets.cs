using FsCheck;
using FsCheck.Fluent;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Tests.Properties;

/// <summary>
/// Random datasets with what is hard to write: shared and nested blank nodes, lists, odd characters, numbers that are nearly short.
/// </summary>
static class Datasets
{
    static readonly string[] Values =
    [
        "", "plain", "two\nlines", "ends with a quote\"", "\"\"\"three\"\"\"\nlines", "back\\slash", "tab\t bell\u0007 delete\u007F", "\r\n", "é😀\u0300", "--", "1", "-01.50", "1.5e3", ".5", "1.", "+7", "true", "TRUE",
    ];

    static readonly string[] Datatypes = [Xsd.String, Xsd.Integer, Xsd.Decimal, Xsd.Double, Xsd.Boolean, "http://example.org/datatype"];

    static readonly Gen<Term> Nodes = Gen.Choose(0, 7).Select(number => (Term)new BlankNode($"b{number}"));

    static readonly Gen<Term> Iris = Gen.Elements(
        "http://example.org/a", "http://example.org/b.c", "http://example.org/1", "http://example.org/-x", "http://example.org/", "http://example.org/é", "urn:x:y",
        "http://example.org/a/b", "http://example.org/ends.", "http://example.org/p%20q", "http://example.org/a(b)", RdfVocabulary.Nil.Value).Select(value =>
            (Term)new Iri(value));

    static readonly Gen<Iri> Predicates = Gen.Elements(
        new Iri("http://example.org/p"), new Iri("http://example.org/q"), RdfVocabulary.Type, RdfVocabulary.First, RdfVocabulary.Rest, new Iri("urn:p"));

    static readonly Gen<Term> Literals = Gen.OneOf(
        from value in Gen.Elements(Values) from datatype in Gen.Elements(Datatypes) select (Term)new Literal(value, datatype),
        from value in Gen.Elements(Values) from language in Gen.Elements("en", "de-at", "en--ltr", "ar--rtl") select (Term)Literal.Tagged(value, language));

    static readonly Gen<Term?> Graphs = Gen.Frequency(
        (3, Gen.Constant<Term?>(null)), (1, Gen.Constant<Term?>(new Iri("http://example.org/g"))), (1,
            Gen.Constant<Term?>(new BlankNode("b0"))));

    static readonly Gen<Term> PlainObjects = Gen.OneOf(Nodes, Iris, Literals);

    /// <summary>Quads without triple terms, which not every syntax knows.</summary>
    public static Gen<Quad[]> Plain { get; } = Quads(PlainObjects).ArrayOf();

    public static Gen<Quad[]> Any { get; } =
        from quads in Quads(Gen.Frequency((5, PlainObjects), (1, TripleTerms(Gen.Frequency((2, PlainObjects), (1, TripleTerms(PlainObjects))))))).ArrayOf()
        from reifiers in Gen.Zip(Gen.OneOf(Nodes, Iris), Gen.Choose(0, 3)).ArrayOf(quads.Length)
        select quads.Concat(quads.Zip(reifiers).Where(pair => pair.Second.Item2 == 0).Select(pair => Reified(pair.First, pair.Second.Item1))).ToArray();

    /// <summary>Checks a property on datasets that are the same in every run.</summary>
    public static void ForAll(Gen<Quad[]> datasets, Action<Quad[]> check) =>
        Prop.ForAll(datasets.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(7UL, 11UL));

    public static Gen<Quad[]> InDefaultGraph(this Gen<Quad[]> datasets) =>
        datasets.Select(quads => quads.Select(quad => quad with { Graph = null }).ToArray());

    static Quad Reified(Quad quad, Term reifier) => new(reifier, RdfVocabulary.Reifies, new TripleTerm(quad.Subject, quad.Predicate, quad.Object), quad.Graph);

    static Gen<Quad> Quads(Gen<Term> objects) =>
        from subject in Gen.OneOf(Nodes, Iris)
        from predicate in Predicates
        from @object in objects
        from graph in Graphs
        select new Quad(subject, predicate, @object, graph);

    static Gen<Term> TripleTerms(Gen<Term> objects) =>
        from subject in Gen.OneOf(Nodes, Iris)
        from predicate in Predicates
        from @object in objects
        select (Term)new TripleTerm(subject, predicate, @object);
}
