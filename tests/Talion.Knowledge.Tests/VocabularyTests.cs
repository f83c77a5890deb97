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
    const string Owl = "http://www.w3.org/2002/07/owl#";

    static readonly ILookup<Term, Quad> Ontology = Read();

    [TestMethod]
    public void Every_own_term_is_defined_in_the_ontology()
    {
        foreach (var term in Constants().Concat(Enum.GetValues<EventType>().Select(Tal.AttackClass)).Concat(Words()))
            Assert.IsTrue(Ontology[term].Any(quad => quad.Predicate == Rdfs.Label) && Ontology[term].Any(quad => quad.Predicate == Rdfs.Comment), term.Value);
    }

    [TestMethod]
    public void Every_term_of_the_ontology_is_one_that_the_graph_can_use()
    {
        var used = Constants().Concat(Enum.GetValues<EventType>().Select(Tal.AttackClass)).ToHashSet();
        var kinds = new HashSet<Term> { new Iri(Owl + "Class"), new Iri(Owl + "ObjectProperty"), new Iri(Owl + "DatatypeProperty") };

        var unused = Ontology.SelectMany(term => term)
            .Where(quad => quad.Predicate == RdfSyntax.Type && kinds.Contains(quad.Object) && !used.Contains((Iri)quad.Subject) && !IsOfLexicons(quad.Subject))
            .Select(quad => quad.Subject.ToString());

        Assert.AreEqual("", string.Join(' ', unused));
    }

    [TestMethod]
    public void Every_type_of_event_is_a_concept_or_the_type_of_one()
    {
        var events = LexiconLoader.Load()["events"];

        foreach (var type in Enum.GetValues<EventType>())
            Assert.IsTrue(events.Any(concept => concept.Id == type.Word()), type.Word());
    }

    /// <summary>The wordings of concepts are sorts of labels; they stand in lexicons, not in the graph.</summary>
    static bool IsOfLexicons(Term property) =>
        Ontology[property].Any(quad => quad.Object is Iri { Value: Skos.Namespace + "altLabel" or Skos.Namespace + "hiddenLabel" });

    static IEnumerable<Iri> Constants() =>
        typeof(Tal).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Iri>().Except([Tal.AgreedGraph, Tal.ProvenanceGraph]);

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
