using System.Globalization;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Places with their geometry, and the larger places that they lie in, up to the country.</summary>
sealed class PlaceMapping(GraphDraft graph, ResourceNames names, GazetteerIndex gazetteer)
{
    public void Map(CanonicalPlace place)
    {
        Describe(place.Id, place.Kind, place.Label, place.Latitude, place.Longitude);
        if (gazetteer.Find(place.Entity) is { } listed)
            MapListed(listed);
    }

    /// <summary>A place that another one lies in, whether an article names it or not.</summary>
    public void Map(GazetteerEntry larger)
    {
        Describe(larger.Id, larger.Kind, larger.Label, larger.Latitude, larger.Longitude);
        MapListed(larger);
    }

    void MapListed(GazetteerEntry listed)
    {
        var name = names.Canonical(listed.Id);
        graph.Add(name, Owl.SameAs, ActorMapping.SameAs(listed));
        if (listed.GeoNames is { } number)
            graph.Add(name, Owl.SameAs, new Iri(string.Create(CultureInfo.InvariantCulture, $"https://sws.geonames.org/{number}/")));
        if (gazetteer.Larger(listed) is { } larger)
            graph.Add(name, Geo.SfWithin, names.Canonical(larger.Id));
    }

    void Describe(string id, EntityKind kind, string label, double? latitude, double? longitude)
    {
        var name = names.Canonical(id);
        graph.Add(name, RdfSyntax.Type, Sem.Place);
        graph.Add(name, RdfSyntax.Type, Class(kind));
        graph.Add(name, Skos.PrefLabel, Literals.English(label));
        if (latitude is not { } north || longitude is not { } east)
            return;
        var geometry = new Iri(name.Value + "/geometry");
        graph.Add(name, RdfSyntax.Type, Geo.Feature);
        graph.Add(name, Geo.HasGeometry, geometry);
        graph.Add(geometry, RdfSyntax.Type, Geo.Geometry);
        graph.Add(geometry, Geo.AsWkt, Literals.Point(north, east));
    }

    static Iri? Class(EntityKind kind) => kind switch
    {
        EntityKind.Base => Tal.MilitaryBase,
        EntityKind.City => Schema.City,
        EntityKind.Province or EntityKind.Region => Schema.AdministrativeArea,
        EntityKind.Country => Schema.Country,
        EntityKind.Building => Tal.Building,
        EntityKind.Infrastructure => Tal.Infrastructure,
        _ => null,
    };
}
