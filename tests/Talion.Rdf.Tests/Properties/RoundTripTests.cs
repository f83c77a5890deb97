using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
using Talion.Rdf.Syntax;
using Talion.Rdf.TriG;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.Tests.Properties;

[TestClass]
public sealed class RoundTripTests
{
    static readonly PrefixMap Prefixes = new() { { "ex", "http://example.org/" }, { "x", "http://example.org/a/" }, { "", "urn:" } };

    [TestMethod]
    public void N_Triples_that_are_written_are_read_back() =>
        Datasets.ForAll(Datasets.DefaultGraphOnly, quads => SyntaxSuite.AssertIsomorphic(quads, NTriplesReader.Parse(NTriplesWriter.Format(quads))));

    [TestMethod]
    public void N_Quads_that_are_written_are_read_back() =>
        Datasets.ForAll(Datasets.Any, quads => SyntaxSuite.AssertIsomorphic(quads, NQuadsReader.Parse(NQuadsWriter.Format(quads))));

    [TestMethod]
    public void Turtle_that_is_written_is_read_back() =>
        Datasets.ForAll(Datasets.DefaultGraphOnly, quads => SyntaxSuite.AssertIsomorphic(quads, TurtleReader.Parse(TurtleWriter.Format(quads, Prefixes))));

    [TestMethod]
    public void TriG_that_is_written_is_read_back() =>
        Datasets.ForAll(Datasets.Any, quads => SyntaxSuite.AssertIsomorphic(quads, TriGReader.Parse(TriGWriter.Format(quads, Prefixes))));

    [TestMethod]
    public void Writers_give_the_same_text_for_any_order_of_the_quads() => Datasets.ForAll(Datasets.Any, quads =>
    {
        var doubled = quads.Reverse().Concat(quads).ToArray();

        Assert.AreEqual(NQuadsWriter.Format(quads), NQuadsWriter.Format(doubled));
        Assert.AreEqual(TurtleWriter.Format(quads), TurtleWriter.Format(doubled));
        Assert.AreEqual(TriGWriter.Format(quads), TriGWriter.Format(doubled));
    });
}
