using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Tests.Building;
using Talion.Knowledge.Validation;
using Talion.Rdf.Turtle;
using Talion.Store.Indexes;

namespace Talion.Knowledge.Tests.Validation;

[TestClass]
public sealed class GraphValidatorTests
{
    const string Prefixes = """
        PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX ex: <http://example.org/> PREFIX faro: <http://purl.org/faro/> PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> PREFIX schema: <https://schema.org/> PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX tal: <https://w3id.org/talion#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;

    [TestMethod]
    public void What_a_build_makes_conforms()
    {
        using var built = TemporaryBase.Of(Dispatches.All);

        var report = GraphValidator.Validate(built.Knowledge.ToMemory().Current, OntologyFiles.Embedded);

        Assert.IsTrue(report.Conforms, string.Join('\n', report.Results.Select(result => $"{result.FocusNode} {result.Path} {result.Messages[0].Value}")));
    }

    [TestMethod]
    [DataRow("ex:a a schema:NewsArticle .", "An article has one identifier.")]
    [DataRow("ex:a a schema:NewsArticle ; dcterms:issued 'yesterday' .", "An article was published on one day at most.")]
    [DataRow("ex:s a nif:Sentence ; nif:beginIndex 9 ; nif:endIndex 3 .", "A text begins at one offset, which is not behind its end.")]
    [DataRow("ex:s a nif:Sentence .", "A sentence is quoted once, to the letter.")]
    [DataRow("ex:f a tal:CasualtyFigure .", "An assertion without a sentence that says it.")]
    [DataRow("ex:f a tal:CasualtyFigure ; tal:minimum 5 ; tal:maximum 3 .", "A count has one lower end, which is not above its upper end.")]
    [DataRow("ex:f a tal:CasualtyFigure ; tal:minimum -1 .", "A count has one lower end, which is not above its upper end.")]
    [DataRow("ex:f a tal:CasualtyFigure ; tal:outcome tal:retaliation .", "A figure counts the killed, the wounded, the missing or the captured.")]
    [DataRow("ex:c a tal:ResponsibilityClaim ; tal:stance 'claimed' .", "A claim takes one known stance.")]
    [DataRow("ex:e a sem:Event ; sem:hasEarliestBeginTimeStamp '2020-03-12'^^xsd:date ; sem:hasLatestEndTimeStamp '2020-03-11'^^xsd:date .", "An interval begins on one day, which is not after its end.")]
    [DataRow("ex:e a sem:Event, tal:Attack, tal:Threat .", "An event is either an attack, a series of attacks or a threat.")]
    [DataRow("ex:e a tal:Attack ; faro:status faro:planned .", "An attack has happened.")]
    [DataRow("ex:e a tal:Threat ; faro:status faro:happened .", "A threat has not happened.")]
    [DataRow("ex:e a tal:Threat ; tal:retaliatesFor ex:f .", "A threat answers nothing, since nothing happened.")]
    [DataRow("ex:e a tal:Threat . ex:f tal:retaliatesFor ex:e .", "Nothing answers what did not happen.")]
    [DataRow("ex:e tal:retaliatesFor ex:f . ex:l tal:effect ex:e ; tal:cause ex:f ; tal:linkType tal:followed ; tal:basis tal:explicit .", "No article says in words that this answers http://example.org/f.")]
    [DataRow("ex:e tal:causedBy ex:f . ex:l tal:effect ex:e ; tal:cause ex:f ; tal:linkType tal:caused ; tal:basis tal:inferred .", "No article says in words that http://example.org/f caused this.")]
    [DataRow("ex:l a tal:EventLink ; tal:linkType tal:retaliation ; tal:basis tal:inferred ; tal:confidence 0.5 .", "A link breaks the rules: retaliation that was only inferred has a confidence below 0.5.")]
    [DataRow("ex:l a tal:EventLink ; tal:effect ex:e ; tal:cause ex:e .", "A link has one effect, which is not its own cause.")]
    [DataRow("ex:l a tal:EventLink ; tal:confidence 1.5 .", "A confidence is a number from 0 to 1.")]
    [DataRow("ex:e tal:retaliatesFor ex:f . ex:f tal:causedBy ex:e .", "Its causes lead back to itself.")]
    [DataRow("ex:e tal:follows ex:f ; sem:hasLatestEndTimeStamp '2020-03-11'^^xsd:date . ex:f sem:hasEarliestBeginTimeStamp '2020-03-12'^^xsd:date .", "It is said to come after http://example.org/f, and lies wholly before it.")]
    [DataRow("ex:p a sem:Place ; skos:prefLabel 'A'@en, 'B'@en .", "An actor, a thing or a place has one preferred label in a language.")]
    [DataRow("ex:g a geo:Geometry ; geo:asWKT 'POINT(east north)'^^geo:wktLiteral .", "A place lies at one point: longitude, then latitude.")]
    public void A_broken_promise_is_told(string turtle, string message) => Assert.Contains(message, Messages(turtle));

    [TestMethod]
    [DataRow("ex:l a tal:EventLink ; tal:linkType tal:retaliation ; tal:basis tal:inferred ; tal:confidence 0.4 .", "A link breaks the rules: retaliation that was only inferred has a confidence below 0.5.")]
    [DataRow("ex:e tal:retaliatesFor ex:f . ex:l tal:effect ex:e ; tal:cause ex:f ; tal:linkType tal:retaliation ; tal:basis tal:explicit .", "No article says in words that this answers http://example.org/f.")]
    [DataRow("ex:f a tal:CasualtyFigure ; tal:minimum 26 .", "A count has one lower end, which is not above its upper end.")]
    public void A_kept_promise_is_not(string turtle, string message) => Assert.DoesNotContain(message, Messages(turtle));

    static string[] Messages(string turtle)
    {
        var report = GraphValidator.Validate(MemoryStore.Of(TurtleReader.Parse(Prefixes + turtle)).Current, OntologyFiles.Embedded);
        return [.. report.Results.Select(result => result.Messages[0].Value)];
    }
}
