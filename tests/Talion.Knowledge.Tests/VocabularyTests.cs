using System.Reflection;
using Talion.Extraction.Records;
using Talion.Knowledge.Lexicons;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Tests;

[TestClass]
public sealed class VocabularyTests
{
    static readonly ILookup<Term, Quad> Ontology = Read();

    [TestMethod]
    public void Every_own_term_is_defined_in_the_ontology()
    {
        var constants = typeof(Tal).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Iri>().Except([Tal.AgreedGraph, Tal.ProvenanceGraph]);

        foreach (var term in constants.Concat(Enum.GetValues<EventType>().Select(Tal.AttackClass)).Concat(Words()))
            Assert.IsTrue(Ontology[term].Any(quad => quad.Predicate == Rdfs.Label) && Ontology[term].Any(quad => quad.Predicate == Rdfs.Comment), term.Value);
    }

    [TestMethod]
    public void Every_type_of_event_is_a_concept_or_the_type_of_one()
    {
        var events = LexiconLoader.Load()["events"];

        foreach (var type in Enum.GetValues<EventType>())
            Assert.IsTrue(events.Any(concept => concept.Id == type.Word()), type.Word());
    }

    static IEnumerable<Iri> Words() =>
        Enum.GetValues<CasualtyKind>().Select(Tal.Word)
            .Concat(Enum.GetValues<Stance>().Select(Tal.Word))
            .Concat(Enum.GetValues<PartyBasis>().Select(Tal.Word))
            .Concat(Enum.GetValues<DateBasis>().Select(Tal.Word))
            .Concat(Enum.GetValues<LinkBasis>().Select(Tal.Word))
            .Concat(Enum.GetValues<LinkType>().Select(Tal.Word));

    static ILookup<Term, Quad> Read()
    {
        using var stream = OntologyFiles.Embedded.Open("talion.ttl");
        return TurtleReader.Read(stream).ToList().ToLookup(quad => quad.Subject);
    }
}
