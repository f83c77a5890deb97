using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Collects the actors and places that events name.</summary>
sealed class Catalogue(GazetteerIndex gazetteer)
{
    readonly SortedDictionary<string, Named> actors = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, Named> places = new(StringComparer.Ordinal);

    public void Add(CanonicalEvent e)
    {
        foreach (var record in e.Records)
        {
            foreach (var party in record.Attackers)
            {
                Enter(actors, e, record, party.Label, party.Kind, party.Entity);
                Speak(e, record, party.By);
            }

            foreach (var target in record.Targets)
                Enter(actors, e, record, target.Label, target.Kind, target.Entity);
            foreach (var claim in record.Claims)
            {
                Speak(e, record, claim.Party);
                Speak(e, record, claim.By);
            }

            foreach (var figure in record.Casualties)
                Speak(e, record, figure.By);
            foreach (var place in record.Places)
                Enter(places, e, record, place.Label, place.Kind, place.Entity).Locate(place.Latitude, place.Longitude);
        }
    }

    public ImmutableArray<CanonicalActor> Actors() =>
        [.. actors.Select(pair => new CanonicalActor(pair.Key, pair.Value.Kind, pair.Value.Label, pair.Value.Aliases(), pair.Value.Entity,
            pair.Value.Uses()))];

    public ImmutableArray<CanonicalPlace> Places() =>
        [.. places.Select(pair => new CanonicalPlace(pair.Key, pair.Value.Kind, pair.Value.Label, pair.Value.Entity, pair.Value.Latitude,
            pair.Value.Longitude, pair.Value.Uses()))];

    void Speak(CanonicalEvent e, EventRecord record, string? speaker)
    {
        if (speaker is not null)
            Enter(actors, e, record, speaker, EntityKind.Organization, entity: null);
    }

    Named Enter(SortedDictionary<string, Named> things, CanonicalEvent e, EventRecord record, string label, EntityKind kind, string? entity)
    {
        var entry = gazetteer.Find(entity) ?? (entity is null ? WholeName(label, kind) : null);
        var id = entry?.Id ?? entity ?? Unlisted(e, label, kind);
        if (!things.TryGetValue(id, out var named))
            things.Add(id, named = new Named(entry, entry?.Kind ?? kind, entry?.Id ?? entity));
        named.Use(new NameUse(record.Id, label));
        return named;
    }

    GazetteerEntry? WholeName(string label, EntityKind kind) => gazetteer.Named(label, kind);

    /// <summary>A name is the same thing everywhere; a description ("two farmers", "a truck") only within its event.</summary>
    static string Unlisted(CanonicalEvent e, string label, EntityKind kind)
    {
        var folded = NameFolding.Fold(label);
        return $"{kind.Word()}/{ContentName.Of([label], [kind.Word(), folded, IsDescription(kind) ? e.Id : null])}";
    }

    static bool IsDescription(EntityKind kind) =>
        kind is EntityKind.People or EntityKind.Vehicle or EntityKind.Building or EntityKind.Infrastructure;
}
