using Talion.Knowledge.Tests.Building;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Tests.Mapping;

[TestClass]
public sealed class AgreedGraphTests
{
    const string Base = "https://w3id.org/talion/id/";

    static readonly ILookup<Term, Quad> Nodes = Read();

    [TestMethod]
    public void One_event_stands_for_all_its_accounts() => Assert.HasCount(3, Objects("Rocket attack on Camp Taji, 11 March 2020", Tal.HasAccount));

    [TestMethod]
    public void Merged_accounts_say_why_they_are_one()
    {
        var merge = Nodes[Objects("Rocket attack on Camp Taji, 11 March 2020", Tal.HasMerge)[0]];

        Assert.HasCount(2, merge.Where(quad => quad.Predicate == Tal.Merged));
        Assert.IsNotEmpty(merge.Where(quad => quad.Predicate == Tal.MergedBecause));
    }

    [TestMethod]
    public void Plain_properties_say_who_attacked_whom_with_what_and_where()
    {
        const string Rockets = "Rocket attack on Camp Taji, 11 March 2020";

        Assert.AreSequenceEqual([new Iri(Base + "group/kataib-hezbollah")], Objects(Rockets, Tal.Attacker));
        Assert.AreSequenceEqual([new Iri(Base + "base/camp-taji")], Objects(Rockets, Tal.Target));
        Assert.AreSequenceEqual([Tal.WeaponConcept("rocket")], Objects(Rockets, Tal.Weapon));
        Assert.Contains(new Iri(Base + "base/camp-taji"), Objects(Rockets, Sem.HasPlace));
        Assert.AreEqual(new Literal("base"), Objects(Rockets, Tal.PlacePrecision)[0]);
        Assert.AreEqual(OwlTime.UnitDay, Objects(Rockets, Tal.TimePrecision)[0]);
    }

    [TestMethod]
    public void A_person_killed_is_the_victim() =>
        Assert.AreSequenceEqual([new Iri(Base + "person/qassem-soleimani")], Objects("Killing of Qassem Soleimani, Baghdad, 3 January 2020", Tal.Victim));

    [TestMethod]
    public void An_explicit_retaliation_is_a_plain_property_and_a_cause()
    {
        var (answer, cause) = (Event("Airstrike on Kataib Hezbollah, 12 March 2020"), Event("Rocket attack on Camp Taji, 11 March 2020"));

        Assert.IsTrue(Nodes[answer].Any(quad => quad.Predicate == Tal.RetaliatesFor && quad.Object == cause));
        Assert.IsTrue(Nodes[cause].Any(quad => quad.Predicate == Faro.Causes && quad.Object == answer));
    }

    [TestMethod]
    public void A_threat_is_no_attack_and_has_no_attacker()
    {
        var threat = Nodes[Event("Threatened attack on Ain al-Asad")].ToList();

        Assert.IsTrue(threat.Exists(quad => quad.Object == Tal.Threat));
        Assert.IsTrue(threat.Exists(quad => quad.Predicate == Faro.Status && quad.Object == Faro.Potential));
        Assert.IsFalse(threat.Exists(quad => quad.Object == Tal.Attack || quad.Predicate == Tal.Attacker || quad.Predicate == Sem.HasActor));
    }

    [TestMethod]
    public void Figures_that_cannot_both_hold_contradict_each_other()
    {
        var pairs = Nodes.SelectMany(node => node).Where(quad => quad.Predicate == Tal.Contradicts).ToList();

        Assert.HasCount(2, pairs);
        Assert.AreEqual(pairs[0].Subject, pairs[1].Object);
    }

    [TestMethod]
    public void Places_lie_within_larger_places_up_to_the_country()
    {
        var within = Nodes[new Iri(Base + "base/ain-al-asad")].Single(quad => quad.Predicate == Geo.SfWithin).Object;

        Assert.AreEqual(new Iri(Base + "province/anbar"), within);
        Assert.AreEqual(new Iri(Base + "country/iraq"), Nodes[within].Single(quad => quad.Predicate == Geo.SfWithin).Object);
        Assert.AreEqual(new Literal("POINT(42.44 33.79)", Geo.WktLiteral), Nodes[new Iri(Base + "base/ain-al-asad/geometry")].Single(quad => quad.Predicate == Geo.AsWkt).Object);
    }

    static Iri Event(string label) => (Iri)Nodes.Single(node => node.Any(quad => quad.Predicate == Rdfs.Label && quad.Object.Equals(Literal.Tagged(label, "en")))).Key;

    static Term[] Objects(string label, Iri predicate) => [.. Nodes[Event(label)].Where(quad => quad.Predicate == predicate).Select(quad => quad.Object)];

    static ILookup<Term, Quad> Read()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        return made.Knowledge.Source.Quads().Where(quad => Tal.AgreedGraph.Equals(quad.Graph)).ToList().ToLookup(quad => quad.Subject);
    }
}
