using Talion.Extraction.Records;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Things;

/// <summary>Puts the page of an actor, a place or a thing together.</summary>
sealed class ThingPageReader(ExplorerState state)
{
    public ThingPage Read(Thing thing)
    {
        var parts = state.Things.PartsWithin(thing).Where(pair => state.Event(pair.Key) is not null).ToDictionary(StringComparer.Ordinal);
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
            parts.Count,
            Days(parts),
            [
                .. parts.Keys.SelectMany(id => state.Event(id)!.Records.SelectMany(record => record.Weapons).Select(weapon => weapon.Kind).Distinct())
                    .CountBy(kind => kind).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Tally(pair.Key, pair.Value)),
            ],
            Counterparts(thing));
    }

    /// <summary>When it had which part; an event in which it has several counts in the days of the first one alone.</summary>
    ImmutableArray<PartDays> Days(IReadOnlyDictionary<string, ImmutableArray<PartKind>> parts)
    {
        var events = state.InOrder.Where(e => parts.ContainsKey(e.Id)).ToList();
        return
        [
            .. Enum.GetValues<PartKind>().Select(kind => (Kind: kind, First: events.Where(e => parts[e.Id][0] == kind).Select(e => EventLine.Day(e.Days?.Earliest)).ToList()))
                .Select(pair => new PartDays(pair.Kind.Word(), events.Count(e => parts[e.Id].Contains(pair.Kind)), [.. pair.First.OfType<string>()], pair.First.Count(day => day is null)))
                .Where(days => days.Count > 0),
        ];
    }

    ImmutableArray<Counterpart> Counterparts(Thing thing)
    {
        var attacked = Met(thing, [PartKind.Attacker, PartKind.Suspected], [PartKind.Target]);
        var attacking = Met(thing, [PartKind.Target, PartKind.Place], [PartKind.Attacker, PartKind.Suspected]);
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
