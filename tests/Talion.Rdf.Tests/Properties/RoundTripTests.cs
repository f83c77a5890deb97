using Talion.Rdf.JsonLd;
using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
using Talion.Rdf.RdfXml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.TriG;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.Tests.Properties;

[TestClass]
public sealed class RoundTripTests
{
    const string Context = """
        {
          "@vocab": "http://example.org/", "@language": "en", "id": "@id", "type": "@type", "x": "http://example.org/a/", "xsd": "http://www.w3.org/2001/XMLSchema#",
          "p": { "@id": "http://example.org/p", "@type": "@id", "@container": "@set" },
          "pInteger": { "@id": "http://example.org/p", "@type": "xsd:integer" },
          "pList": { "@id": "http://example.org/p", "@container": "@list" },
          "q": { "@container": "@language" },
          "qNone": { "@id": "http://example.org/q", "@language": null }
        }
        """;

    static readonly PrefixMap Prefixes = new() { { "ex", "http://example.org/" }, { "x", "http://example.org/a/" }, { "", "urn:" } };

    [TestMethod]
    public void N_Triples_that_are_written_are_read_back() =>
        Datasets.ForAll(Datasets.Any.InDefaultGraph(),
            quads => SyntaxSuite.AssertIsomorphic(quads, NTriplesReader.Parse(NTriplesWriter.Format(quads))));

    [TestMethod]
    public void N_Quads_that_are_written_are_read_back() =>
        Datasets.ForAll(Datasets.Any, quads => SyntaxSuite.AssertIsomorphic(quads, NQuadsReader.Parse(NQuadsWriter.Format(quads))));

    [TestMethod]
    public void Turtle_that_is_written_is_read_back() =>
        Datasets.ForAll(Datasets.Any.InDefaultGraph(),
            quads => SyntaxSuite.AssertIsomorphic(quads, TurtleReader.Parse(TurtleWriter.Format(quads, Prefixes))));

    [TestMethod]
    public void TriG_that_is_written_is_read_back() =>
        Datasets.ForAll(Datasets.Any, quads => SyntaxSuite.AssertIsomorphic(quads, TriGReader.Parse(TriGWriter.Format(quads, Prefixes))));

    [TestMethod]
    [DataRow(JsonLdForm.Expanded)]
    [DataRow(JsonLdForm.Flattened)]
    public void JSON_LD_that_is_written_is_read_back(JsonLdForm form) => Datasets.ForAll(Datasets.Plain, quads =>
    {
        SyntaxSuite.AssertIsomorphic(quads, JsonLdReader.Parse(JsonLdWriter.Format(quads, form)));
        SyntaxSuite.AssertIsomorphic(quads, JsonLdReader.Parse(JsonLdWriter.Format(quads, form, Context)));
    });

    [TestMethod]
    public void RDF_XML_that_is_written_is_read_back() => Datasets.ForAll(Datasets.Plain.InDefaultGraph(), quads =>
    {
        quads = [.. quads.Where(quad => quad.Object is not Literal literal || (literal.Direction is null && !literal.Value.Contains('\u0007', StringComparison.Ordinal)))];
        using var writer = new StringWriter();
        RdfXmlWriter.Write(quads, writer, Prefixes);

        SyntaxSuite.AssertIsomorphic(quads, RdfXmlReader.Parse(writer.ToString()));
    });

    [TestMethod]
    public void Writers_give_the_same_text_for_any_order_of_the_quads() => Datasets.ForAll(Datasets.Any, quads =>
    {
        var doubled = quads.Reverse().Concat(quads).ToArray();

        Assert.AreEqual(NQuadsWriter.Format(quads), NQuadsWriter.Format(doubled));
        Assert.AreEqual(TurtleWriter.Format(quads), TurtleWriter.Format(doubled));
        Assert.AreEqual(TriGWriter.Format(quads), TriGWriter.Format(doubled));
    });

    [TestMethod]
    public void JSON_LD_is_the_same_text_for_any_order_of_the_quads() => Datasets.ForAll(Datasets.Plain, quads =>
        Assert.AreEqual(JsonLdWriter.Format(quads), JsonLdWriter.Format(quads.Reverse().Concat(quads))));

    [TestMethod]
    public void A_triple_term_that_a_syntax_cannot_say_is_an_error()
    {
        Quad[] quads = [.. TurtleReader.Parse("<urn:s> <urn:p> <<( <urn:a> <urn:b> 1 )>> .")];

        Assert.ThrowsExactly<InvalidOperationException>(() => JsonLdWriter.Format(quads));
        Assert.ThrowsExactly<InvalidOperationException>(() => RdfXmlWriter.Write(quads, TextWriter.Null));
    }
}
