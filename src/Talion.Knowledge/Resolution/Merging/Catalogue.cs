using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Things;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Collects the actors and places that events name.</summary>
sealed class Catalogue(GazetteerIndex gazetteer)
{
    readonly ThingReader reader = new(gazetteer);
    readonly SortedDictionary<string, Named> actors = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, Named> places = new(StringComparer.Ordinal);

    public void Add(CanonicalEvent e)
    {
        foreach (var record in e.Records)
        {
            foreach (var use in reader.Read(record, e.Id))
                Enter(use.Role == ThingRole.Actor ? actors : places, record.Id, use);
        }
    }

    public ImmutableArray<CanonicalActor> Actors() =>
        [.. actors.Select(pair => pair.Value.Tally.ToActor(pair.Key, pair.Value.IsEntity, gazetteer.Find(pair.Key), [.. pair.Value.Uses]))];

    public ImmutableArray<CanonicalPlace> Places() =>
        [.. places.Select(pair => pair.Value.Tally.ToPlace(pair.Key, pair.Value.IsEntity, gazetteer.Find(pair.Key), [.. pair.Value.Uses]))];

    static void Enter(SortedDictionary<string, Named> things, string record, ThingUse use)
    {
        if (!things.TryGetValue(use.Id, out var named))
            things.Add(use.Id, named = new Named(use.IsEntity));
        named.Tally.Count(use.Naming, 1);
        named.Uses.Add(new NameUse(record, use.Naming.Label));
    }

    /// <summary>A thing while its names are being collected.</summary>
    sealed class Named(bool isEntity)
    {
        public bool IsEntity => isEntity;

        public NamingTally Tally { get; } = new();

        public SortedSet<NameUse> Uses { get; } = new(Comparer<NameUse>.Create(
            (a, b) => string.CompareOrdinal(a.Record, b.Record) is var order and not 0 ? order : string.CompareOrdinal(a.Label, b.Label)));
    }
}
