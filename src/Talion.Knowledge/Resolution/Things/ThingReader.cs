using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Things;

/// <summary>Tells which things a record names.</summary>
sealed class ThingReader(GazetteerIndex gazetteer)
{
    /// <summary>The actors and places that a record of an event names, each naming once.</summary>
    public ImmutableArray<ThingUse> Read(EventRecord record, string happening)
    {
        var uses = ImmutableArray.CreateBuilder<ThingUse>();
        foreach (var party in record.Attackers)
        {
            Add(ThingRole.Actor, new Naming(party.Label, party.Kind, null, null), party.Entity);
            Speak(party.By);
        }

        foreach (var target in record.Targets)
            Add(ThingRole.Actor, new Naming(target.Label, target.Kind, null, null), target.Entity);
        foreach (var claim in record.Claims)
        {
            Speak(claim.Party);
            Speak(claim.By);
        }

        foreach (var figure in record.Casualties)
            Speak(figure.By);
        foreach (var place in record.Places)
            Add(ThingRole.Place, new Naming(place.Label, place.Kind, place.Latitude, place.Longitude), place.Entity);
        return [.. uses.Distinct()];

        void Speak(string? speaker)
        {
            if (speaker is not null)
                Add(ThingRole.Actor, new Naming(speaker, EntityKind.Organization, null, null), entity: null);
        }

        void Add(ThingRole role, Naming naming, string? entity)
        {
            var id = gazetteer.Find(entity)?.Id ?? entity ?? gazetteer.Named(naming.Label, naming.Kind)?.Id;
            var isOfEvent = id is null && IsDescription(naming.Kind);
            uses.Add(new ThingUse(role, id ?? Unlisted(naming, isOfEvent ? happening : null), id is not null, isOfEvent, naming));
        }
    }

    /// <summary>A name is the same thing everywhere; a description ("two farmers", "a truck") only within its event.</summary>
    static string Unlisted(Naming naming, string? happening) =>
        $"{naming.Kind.Word()}/{ContentName.Of([naming.Label], [naming.Kind.Word(), NameFolding.Fold(naming.Label), happening])}";

    static bool IsDescription(EntityKind kind) =>
        kind is EntityKind.People or EntityKind.Vehicle or EntityKind.Building or EntityKind.Infrastructure;
}
