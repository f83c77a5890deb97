using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>A party, target or speaker with its names and what it is the same as elsewhere.</summary>
static class ActorMapping
{
    const string Wikidata = "http://www.wikidata.org/entity/";

    public static void Map(GraphDraft graph, CanonicalActor actor, ResourceNames names, GazetteerEntry? listed)
    {
        var name = names.Canonical(actor.Id);
        graph.Add(name, RdfSyntax.Type, EventParties.CanAct(actor.Kind) ? Sem.Actor : Sem.Object);
        graph.Add(name, RdfSyntax.Type, Class(actor.Kind));
        graph.Add(name, Skos.PrefLabel, Literals.English(actor.Label));
        graph.Add(name, Skos.AltLabel, actor.Aliases.Select(Literals.English));
        if (listed?.Country is { } country)
            graph.Add(name, Tal.Country, names.Canonical(country));
        graph.Add(name, Owl.SameAs, SameAs(listed));
    }

    public static Iri? SameAs(GazetteerEntry? listed) => listed?.Wikidata is { } id ? new Iri(Wikidata + id) : null;

    static Iri? Class(EntityKind kind) => kind switch
    {
        EntityKind.State or EntityKind.Country => Tal.State,
        EntityKind.ArmedForces => Tal.ArmedForces,
        EntityKind.ArmedGroup => Tal.ArmedGroup,
        EntityKind.Organization => Org.Organization,
        EntityKind.Person => Foaf.Person,
        EntityKind.People => Foaf.Group,
        EntityKind.Base => Tal.MilitaryBase,
        EntityKind.Building => Tal.Building,
        EntityKind.Vehicle => Tal.Vehicle,
        EntityKind.Vessel => Tal.Vessel,
        EntityKind.Aircraft => Tal.Aircraft,
        EntityKind.Infrastructure => Tal.Infrastructure,
        _ => null,
    };
}
