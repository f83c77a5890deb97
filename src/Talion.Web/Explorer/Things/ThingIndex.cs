namespace Talion.Web.Explorer.Things;

/// <summary>The graph's actors, places and things by id, and their parts in events.</summary>
sealed class ThingIndex
{
    readonly Dictionary<string, Thing> things;
    readonly ILookup<string, Part> ofThing;
    readonly ILookup<string, Part> ofEvent;

    public ThingIndex(string baseIri, IEnumerable<Thing> things, IReadOnlyCollection<Part> parts)
    {
        Base = baseIri;
        this.things = things.ToDictionary(thing => thing.Id, StringComparer.Ordinal);
        ofThing = parts.ToLookup(part => part.Thing, StringComparer.Ordinal);
        ofEvent = parts.ToLookup(part => part.Event, StringComparer.Ordinal);
    }

    /// <summary>What the IRIs of resources begin with.</summary>
    public string Base { get; }

    public IEnumerable<Thing> All => things.Values.OrderBy(thing => thing.Label, StringComparer.OrdinalIgnoreCase).ThenBy(thing => thing.Id, StringComparer.Ordinal);

    public Thing? Find(string? id) => id is null ? null : things.GetValueOrDefault(id);

    /// <summary>A thing's parts in events, sorted by event, then part.</summary>
    public IEnumerable<Part> PartsOf(string thing) => ofThing[thing];

    /// <summary>The things that have a part in an event, in order of their labels.</summary>
    public ImmutableArray<Thing> In(string id, PartKind kind) =>
    [
        .. ofEvent[id].Where(part => part.Kind == kind).Select(part => things.GetValueOrDefault(part.Thing)).OfType<Thing>()
            .OrderBy(thing => thing.Label, StringComparer.Ordinal),
    ];
}
