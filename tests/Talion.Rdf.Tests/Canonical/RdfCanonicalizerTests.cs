using Talion.Rdf.Canonical;
using Talion.Rdf.Terms;
using Talion.Rdf.TriG;

namespace Talion.Rdf.Tests.Canonical;

[TestClass]
public sealed class RdfCanonicalizerTests
{
    static readonly Iri Next = new("http://example.org/next");

    [TestMethod]
    public void Datasets_that_differ_in_labels_and_order_only_are_the_same()
    {
        const string First = "PREFIX ex: <http://example.org/> _:a ex:p _:b . _:b ex:p _:c, 'x' . ex:g { _:c ex:q _:a }";
        const string Second = "PREFIX ex: <http://example.org/> ex:g { _:z ex:q _:x } _:y ex:p 'x', _:z . _:x ex:p _:y .";
        const string Other = "PREFIX ex: <http://example.org/> ex:g { _:z ex:q _:y } _:y ex:p 'x', _:z . _:x ex:p _:y .";

        Assert.IsTrue(RdfCanonicalizer.AreIsomorphic(TriGReader.Parse(First), TriGReader.Parse(Second)));
        Assert.IsFalse(RdfCanonicalizer.AreIsomorphic(TriGReader.Parse(First), TriGReader.Parse(Other)));
    }

    [TestMethod]
    public void One_ring_of_six_nodes_is_not_two_rings_of_three() =>
        Assert.IsFalse(RdfCanonicalizer.AreIsomorphic(Ring("a", 6), [.. Ring("a", 3), .. Ring("b", 3)]));

    [TestMethod]
    public void A_ring_of_a_hundred_thousand_alike_nodes_is_refused_and_does_not_break_the_stack() =>
        Assert.ThrowsExactly<CanonicalizationLimitException>(() => RdfCanonicalizer.Canonicalize(Ring("a", 100_000)));

    static IEnumerable<Quad> Ring(string stem, int size) =>
        Enumerable.Range(0, size).Select(i => new Quad(new BlankNode($"{stem}{i}"), Next, new BlankNode($"{stem}{(i + 1) % size}")));
}
