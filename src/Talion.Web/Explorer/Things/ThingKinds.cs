using Talion.Knowledge;
using Talion.Rdf.Terms;

namespace Talion.Web.Explorer.Things;

/// <summary>Words for the classes of actors, places and things.</summary>
static class ThingKinds
{
    /// <summary>The most telling first: a base is a place too.</summary>
    static readonly ImmutableArray<(Iri Class, string Word)> Words =
    [
        (Vocabulary.Tal.ArmedGroup, "armed group"),
        (Vocabulary.Tal.ArmedForces, "armed forces"),
        (Vocabulary.Tal.MilitaryBase, "base"),
        (Vocabulary.Tal.State, "state"),
        (Vocabulary.Schema.Country, "country"),
        (Vocabulary.Schema.City, "city"),
        (Vocabulary.Schema.AdministrativeArea, "province"),
        (Vocabulary.Foaf.Person, "person"),
        (Vocabulary.Foaf.Group, "people"),
        (Vocabulary.Org.Organization, "organization"),
        (Vocabulary.Tal.Building, "building"),
        (Vocabulary.Tal.Vehicle, "vehicle"),
        (Vocabulary.Tal.Vessel, "vessel"),
        (Vocabulary.Tal.Aircraft, "aircraft"),
        (Vocabulary.Tal.Infrastructure, "infrastructure"),
        (Vocabulary.Sem.Place, "place"),
        (Vocabulary.Sem.Actor, "actor"),
    ];

    public static string Of(IEnumerable<string> classes)
    {
        var known = classes.ToHashSet(StringComparer.Ordinal);
        return Words.FirstOrDefault(word => known.Contains(word.Class.Value)).Word ?? "thing";
    }
}
