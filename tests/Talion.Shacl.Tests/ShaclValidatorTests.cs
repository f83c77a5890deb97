using Talion.Rdf.Canonical;
using Talion.Rdf.Turtle;
using Talion.Shacl.Reports;
using Talion.Store.Indexes;

namespace Talion.Shacl.Tests;

[TestClass]
public sealed class ShaclValidatorTests
{
    const string Prefixes = "PREFIX ex: <http://example.org/> PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

    [TestMethod]
    public void A_report_is_written_in_words_of_SHACL()
    {
        var report = Validate("ex:s ex:p 1 .", "ex:S sh:targetNode ex:s ; sh:property ex:P . ex:P sh:path [ sh:inversePath ex:p ] ; sh:minCount 1 .");
        var expected = TurtleReader.Parse(Prefixes + """
            [] a sh:ValidationReport ; sh:conforms false ; sh:result [
                a sh:ValidationResult ; sh:focusNode ex:s ; sh:resultPath [ sh:inversePath ex:p ] ; sh:sourceShape ex:P ; sh:resultSeverity sh:Violation ;
                sh:sourceConstraintComponent sh:MinCountConstraintComponent ; sh:resultMessage "There are fewer than 1 values." ] .
            """);

        Assert.IsTrue(RdfCanonicalizer.AreIsomorphic(expected, report.ToQuads()), TurtleWriter.Format(report.ToQuads()));
    }

    [TestMethod]
    public void A_shape_speaks_in_its_own_words_where_it_has_some() => AssertMessages(
        "ex:s ex:p 1 .",
        "ex:S sh:targetNode ex:s ; sh:property [ sh:path ex:p ; sh:nodeKind sh:IRI ; sh:message 'Name it.'@en ] .",
        "Name it.");

    [TestMethod]
    public void A_query_fills_its_message_with_what_it_finds() => AssertMessages(
        "ex:s ex:p 'x' .",
        "ex:S sh:targetNode ex:s ; sh:sparql [ sh:message '{$this} has {?value}.' ; sh:select 'SELECT $this ?value { $this <http://example.org/p> ?value }' ] .",
        "http://example.org/s has x.");

    [TestMethod]
    public void All_graphs_are_validated_as_one_set_of_triples()
    {
        var data = TurtleReader.Parse(Prefixes + "ex:s ex:p 1 .").ToList();
        var twice = data.Concat(data.Select(quad => quad with { Graph = quad.Subject }));
        var shapes = new ShapesGraph(TurtleReader.Parse(Prefixes + "ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:maxCount 1 ] ."));

        Assert.IsTrue(ShaclValidator.Validate(MemoryStore.Of(twice).Current, shapes).Conforms);
    }

    [TestMethod]
    public void A_shape_that_comes_back_to_itself_ends()
    {
        var report = Validate(
            "ex:a ex:knows ex:b . ex:b ex:knows ex:a ; ex:bad true .",
            "ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:knows ; sh:node ex:S ] ; sh:property [ sh:path ex:bad ; sh:maxCount 0 ] .");

        Assert.HasCount(1, report.Results);
    }

    [TestMethod]
    [DataRow("ex:S sh:targetNode ex:s ; sh:minCount 'many' .", DisplayName = "a count that is no number")]
    [DataRow("ex:S sh:targetNode ex:s ; sh:property [ sh:path [ ex:unknown ex:p ] ] .", DisplayName = "a path that is none")]
    [DataRow("ex:S sh:targetNode ex:s ; sh:pattern '(' .", DisplayName = "a pattern that is none")]
    [DataRow("ex:S sh:targetNode ex:s ; sh:sparql [ sh:select 'SELECT' ] .", DisplayName = "a query that is none")]
    [DataRow("ex:S sh:targetNode ex:s ; sh:sparql [ sh:message 'no query' ] .", DisplayName = "a constraint without its query")]
    public void Shapes_that_are_not_well_formed_are_an_error(string shapes) =>
        Assert.ThrowsExactly<ShapesException>(() => new ShapesGraph(TurtleReader.Parse(Prefixes + shapes)));

    [TestMethod]
    [DataRow("'300'^^xsd:byte", false)]
    [DataRow("'-128'^^xsd:byte", true)]
    [DataRow("'2023-02-30'^^xsd:date", false)]
    [DataRow("'2024-02-29'^^xsd:date", true)]
    [DataRow("'2024-04-31T00:00:00Z'^^xsd:dateTime", false)]
    [DataRow("'P'^^xsd:duration", false)]
    [DataRow("'P1DT2H'^^xsd:duration", true)]
    [DataRow("'1e3'^^xsd:decimal", false)]
    [DataRow("' 7 '^^xsd:integer", true)]
    [DataRow("'TRUE'^^xsd:boolean", false)]
    public void A_literal_fits_its_datatype_or_does_not(string literal, bool fits)
    {
        var datatype = literal[(literal.LastIndexOf('^') + 1)..];

        Assert.AreEqual(fits, Validate($"ex:s ex:p {literal} .", $"ex:S sh:targetNode ex:s ; sh:property [ sh:path ex:p ; sh:datatype {datatype} ] .").Conforms);
    }

    static void AssertMessages(string data, string shapes, params string[] messages) =>
        Assert.AreSequenceEqual(messages, Validate(data, shapes).Results.Select(result => result.Messages[0].Value).ToArray());

    static ValidationReport Validate(string data, string shapes) => ShaclValidator.Validate(
        MemoryStore.Of(TurtleReader.Parse(Prefixes + data)).Current,
        new ShapesGraph(TurtleReader.Parse(Prefixes + shapes)));
}
