namespace Talion.Web.Explorer.Things;

/// <summary>The graph's actors, places and things by id, and their parts in events.</summary>
sealed class ThingIndex
{
    readonly Dictionary<string, Thing> things;
    readonly ILookup<string, Thing> inside;
    readonly ILookup<string, Part> ofThing;
    readonly ILookup<string, Part> ofEvent;

    public ThingIndex(string baseIri, IEnumerable<Thing> things, IReadOnlyCollection<Part> parts)
    {
        Base = baseIri;
        this.things = things.ToDictionary(thing => thing.Id, StringComparer.Ordinal);
        inside = this.things.Values.Where(thing => thing.Within is not null && IsPlace(thing)).ToLookup(thing => thing.Within!, StringComparer.Ordinal);
        ofThing = parts.ToLookup(part => part.Thing, StringComparer.Ordinal);
        ofEvent = parts.ToLookup(part => part.Event, StringComparer.Ordinal);
    }

    /// <summary>What the IRIs of resources begin with.</summary>
    public string Base { get; }

    public IEnumerable<Thing> All => things.Values.OrderBy(thing => thing.Label, StringComparer.OrdinalIgnoreCase).ThenBy(thing => thing.Id, StringComparer.Ordinal);

    public Thing? Find(string? id) => id is null ? null : things.GetValueOrDefault(id);

    /// <summary>The places that lie in a place and in no smaller one of it.</summary>
    public IEnumerable<Thing> DirectlyWithin(string id) => inside[id].Where(thing => thing.Id != id).OrderBy(thing => thing.Label, StringComparer.Ordinal);

    /// <summary>A place and all that lies in it, each once.</summary>
    public IEnumerable<string> AllWithin(string id)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { id };
        var waiting = new Queue<string>(found);
        while (waiting.TryDequeue(out var next))
        {
            yield return next;
            foreach (var smaller in inside[next].Where(thing => found.Add(thing.Id)))
                waiting.Enqueue(smaller.Id);
        }
    }

    /// <summary>The larger places that a thing lies in, nearest first.</summary>
    public IEnumerable<Thing> Enclosing(Thing thing)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { thing.Id };
        for (var larger = Find(thing.Within); larger is not null && seen.Add(larger.Id); larger = Find(larger.Within))
            yield return larger;
    }

    /// <summary>A thing's parts in events, sorted by event, then part.</summary>
    public IEnumerable<Part> PartsOf(string thing) => ofThing[thing];

    /// <summary>The events that a thing has a part in, and which parts; a place's are also those on and in the places within it.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<PartKind>> PartsWithin(Thing thing) => AllWithin(thing.Id).SelectMany(PartsOf)
        .Where(part => part.Thing == thing.Id || part.Kind is PartKind.Place or PartKind.Target)
        .GroupBy(part => part.Event, part => part.Kind, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, ImmutableArray<PartKind> (group) => [.. group.Distinct().Order()], StringComparer.Ordinal);

    /// <summary>The things that have a part in an event, in order of their labels.</summary>
    public ImmutableArray<Thing> In(string id, PartKind kind) =>
    [
        .. ofEvent[id].Where(part => part.Kind == kind).Select(part => things.GetValueOrDefault(part.Thing)).OfType<Thing>()
            .OrderBy(thing => thing.Label, StringComparer.Ordinal),
    ];

    /// <summary>A force or group of a country does not lie in it.</summary>
    static bool IsPlace(Thing thing) => thing.Kind is "base" or "city" or "province" or "place" or "building" or "infrastructure" or "country";
}
