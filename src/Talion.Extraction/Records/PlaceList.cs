using System.Collections.Frozen;
using Talion.Extraction.Events;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Records;

/// <summary>Lists the places of an act, the most specific first.</summary>
sealed class PlaceList(Lexicon lexicon)
{
    readonly FrozenDictionary<string, GazetteerEntry> capitals = lexicon.Gazetteer.Where(e => e is { Kind: EntityKind.City, StandsFor: not null })
        .GroupBy(e => e.StandsFor!, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The last sentence in which an act that is told without a place was where the dateline is.</summary>
    const int Lead = 3;

    /// <summary>
    /// The places that tell where it was; their province is added where the article names it, and their country from the gazetteer where the text leaves it
    /// out; where the text names no place at all, the country of the article's scene.
    /// </summary>
    public ImmutableArray<EventPlace> Of(ArticleEvent act, EntityIndex entities, Scene scene)
    {
        var mentioned = act.Mentions.SelectMany(m => m.Places).ToList();
        var told = mentioned.Where(Locates).ToList();
        var found = told.Where(described => described.IsName || !told.Exists(named => IsWithin(named, described)))
            .Select(p => (Place: p, Entity: entities.Of(p))).Where(p => p.Entity is not null)
            .DistinctBy(p => p.Entity).OrderBy(p => Precision(p.Place)).ToList();
        var places = found.Select(p => new EventPlace(p.Entity!.Label, KindOf(p.Place), p.Place.Entry?.Id, p.Place.Entry?.Latitude,
            p.Place.Entry?.Longitude)).ToList();
        if (mentioned.Exists(p => p is { IsName: false, Head.Lemma: "capital" }) && CapitalOf(mentioned, scene.Country) is { } capital
            && !places.Exists(p => p.Entity == capital.Id))
            places.Insert(0, PlaceOf(capital));
        if (!found.Exists(p => p.Place.Kind == EntityKind.Province) && Province(found, scene) is { } province)
            places.Add(PlaceOf(province));
        if (!found.Exists(p => p.Place.Kind is EntityKind.Country or EntityKind.State) && Country(found) is { } country)
            places.Add(PlaceOf(country));
        else if (found.Count == 0 && scene.Country is not null)
        {
            if (scene.City is { } city && city.Country == scene.Country.Id && act.Mentions[0].Sentence.Index <= Lead)
                places.Add(PlaceOf(city));
            places.Add(PlaceOf(scene.Country));
        }

        return [.. places];
    }

    /// <summary>"The capital", "the Alder capital": that of the state that stands with it, else of the article's scene.</summary>
    GazetteerEntry? CapitalOf(List<Mention> places, GazetteerEntry? scene) =>
        places.Where(p => p.Head.Lemma == "capital").Select(p => p.Nation).FirstOrDefault(n => n is not null)?.Id is { } state
            ? capitals.GetValueOrDefault(state)
            : scene is null ? null : capitals.GetValueOrDefault(scene.Id);

    /// <summary>The province that a place lies in by the gazetteer, or, for a place that this does not know, the only one that the article names.</summary>
    static GazetteerEntry? Province(List<(Mention Place, Entity? Entity)> found, Scene scene)
    {
        if (found.Exists(p => p.Place.Entry?.Within is not null))
            return scene.Provinces.FirstOrDefault(province => found.Exists(p => p.Place.Entry?.Within == province.Id));
        return scene.Provinces is [var only] && found.TrueForAll(p => p.Place.Entry is null) && (found.Count > 0 || scene.Country?.Id == only.Country)
            ? only : null;
    }

    GazetteerEntry? Country(List<(Mention Place, Entity? Entity)> found) =>
        found.Select(p => p.Place.Entry?.Country).FirstOrDefault(c => c is not null) is { } country ? lexicon.Entry(country) : null;

    static EventPlace PlaceOf(GazetteerEntry entry) => new(entry.Label, entry.Kind, entry.Id, entry.Latitude, entry.Longitude);

    /// <summary>
    /// "A house", "the base" say what was struck, not where: a place has a name of its own, or is told apart by one ("base in Jordan", "Jordanian
    /// desert").
    /// </summary>
    static bool Locates(Mention place) =>
        place.IsName || place.Nation is not null || (place.Kind is EntityKind.Base or EntityKind.Place && place.Label.Length > place.Span.Length)
            || place.Words.Any(t => t.IsProperNoun);

    /// <summary>"The embassy in Alderton" says no more of the place than "Alderton".</summary>
    static bool IsWithin(Mention named, Mention described) =>
        named is { IsName: true, Kind: EntityKind.City or EntityKind.Place or EntityKind.Base } && described.Span.Contains(named.Span);

    static EntityKind KindOf(Mention place) => place.Kind is EntityKind.State or null ? EntityKind.Country : place.Kind.Value;

    static int Precision(Mention place) => place.Kind switch
    {
        EntityKind.Base or EntityKind.Building or EntityKind.Infrastructure => place.IsName ? 0 : 1,
        EntityKind.City => 2,
        EntityKind.Place => 3,
        EntityKind.Province => 4,
        EntityKind.Region => 5,
        _ => 6,
    };
}
