using Talion.Knowledge.Resolution;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Mapping;

/// <summary>Which canonical thing a record's name means.</summary>
sealed class CanonIndex
{
    readonly ResourceNames names;
    readonly Dictionary<string, CanonicalEvent> events = new(StringComparer.Ordinal);
    readonly Dictionary<string, CanonicalEvent> byRecord = new(StringComparer.Ordinal);
    readonly Dictionary<NameUse, Iri> actors = [];
    readonly Dictionary<NameUse, Iri> places = [];

    public CanonIndex(Canon canon, ResourceNames names)
    {
        this.names = names;
        foreach (var happening in canon.Events)
        {
            events.Add(happening.Id, happening);
            foreach (var record in happening.Records)
                byRecord.Add(record.Id, happening);
        }

        foreach (var actor in canon.Actors)
            Enter(actors, actor.Uses, names.Canonical(actor.Id));
        foreach (var place in canon.Places)
            Enter(places, place.Uses, names.Canonical(place.Id));
    }

    public CanonicalEvent Event(string id) => events[id];

    /// <summary>The event that a record is an account of, or <see langword="null"/> where no such record is known.</summary>
    public Iri? EventOfRecord(string record) => byRecord.TryGetValue(record, out var happening) ? names.Canonical(happening.Id) : null;

    /// <summary>The party that a record calls so; a name that was not resolved stands for itself.</summary>
    public Iri Actor(string record, string label)
    {
        var use = new NameUse(record, label);
        return actors.TryGetValue(use, out var actor) || places.TryGetValue(use, out actor) ? actor : names.Named(label);
    }

    /// <summary>The place that a record calls so; a name that was not resolved stands for itself.</summary>
    public Iri Place(string record, string label)
    {
        var use = new NameUse(record, label);
        return places.TryGetValue(use, out var place) || actors.TryGetValue(use, out place) ? place : names.Named(label);
    }

    static void Enter(Dictionary<NameUse, Iri> index, ImmutableArray<NameUse> uses, Iri meant)
    {
        foreach (var use in uses)
            index.TryAdd(use, meant);
    }
}
