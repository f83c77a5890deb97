using Talion.Extraction.Records;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Things;

/// <summary>Puts the page of an actor, a place or a thing together.</summary>
sealed class ThingPageReader(ExplorerState state)
{
    public ThingPage Read(Thing thing)
    {
        var parts = Parts(thing);
        return new ThingPage(
            ThingName.Of(thing),
            state.Things.Base + string.Join('/', thing.Id.Split('/').Select(Uri.EscapeDataString)),
            thing.Aliases,
            thing.Latitude,
            thing.Longitude,
            [.. state.Things.Enclosing(thing).Select(ThingName.Of)],
            [.. state.Things.DirectlyWithin(thing.Id).Select(ThingName.Of)],
            thing.SameAs,
            [.. state.World.Backings.Where(backing => backing.Group == thing.Id).Select(backing => new Backer(state.World.Gazetteer.Find(backing.Backer)?.Label ?? backing.Backer, backing.Backer, backing.Source))],
            parts,
            [
                .. parts.SelectMany(part => state.Event(part.Event.Id)!.Records.SelectMany(record => record.Weapons).Select(weapon => weapon.Kind).Distinct())
                    .CountBy(kind => kind).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Tally(pair.Key, pair.Value)),
            ],
            Counterparts(thing));
    }

    ImmutableArray<ThingPart> Parts(Thing thing) =>
    [
        .. state.Things.AllWithin(thing.Id).SelectMany(state.Things.PartsOf)
            .Where(part => part.Thing == thing.Id || part.Kind is PartKind.Place or PartKind.Target)
            .GroupBy(part => part.Event, StringComparer.Ordinal)
            .Select(group => (Event: state.Event(group.Key), Kinds: group.Select(part => part.Kind).Distinct().Order()))
            .Where(pair => pair.Event is not null)
            .OrderBy(pair => pair.Event!.Days?.Earliest ?? DateOnly.MaxValue).ThenBy(pair => pair.Event!.Id, StringComparer.Ordinal)
            .Select(pair => new ThingPart([.. pair.Kinds.Select(kind => kind.Word())], EventLine.Of(pair.Event!, state))),
    ];

    ImmutableArray<Counterpart> Counterparts(Thing thing)
    {
        var attacked = Met(thing, [PartKind.Attacker, PartKind.Suspected], [PartKind.Target]);
        var attacking = Met(thing, [PartKind.Target], [PartKind.Attacker, PartKind.Suspected]);
        return
        [
            .. attacked.Keys.Union(attacking.Keys).Where(id => id != thing.Id)
                .Select(id => new Counterpart(ThingName.Of(state.Things.Find(id)!), attacking.GetValueOrDefault(id), attacked.GetValueOrDefault(id)))
                .OrderByDescending(other => other.Attacks + other.Attacked).ThenBy(other => other.Thing.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>How often things have some part in the events in which this one has another.</summary>
    Dictionary<string, int> Met(Thing thing, PartKind[] own, PartKind[] theirs) =>
        state.Things.PartsOf(thing.Id).Where(part => own.Contains(part.Kind)).Select(part => part.Event).Distinct(StringComparer.Ordinal)
            .SelectMany(id => theirs.SelectMany(kind => state.Things.In(id, kind)).Select(other => other.Id).Distinct(StringComparer.Ordinal))
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
