using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>A canonical event's parties, places and figures over all its records, each once, in the order in which records name them.</summary>
sealed record EventView(
    ImmutableArray<Attacker> Attackers,
    ImmutableArray<Target> Targets,
    ImmutableArray<EventPlace> Places,
    ImmutableArray<WeaponUse> Weapons,
    ImmutableArray<(EventRecord Record, CasualtyFigure Figure)> Casualties,
    ImmutableArray<string> Documents)
{
    public static EventView Of(CanonicalEvent e) => new(
        [.. e.Records.SelectMany(record => record.Attackers).DistinctBy(attacker => attacker.Entity ?? attacker.Label)],
        [.. e.Records.SelectMany(record => record.Targets).DistinctBy(target => target.Entity ?? target.Label)],
        [.. e.Records.SelectMany(record => record.Places).DistinctBy(place => place.Entity ?? place.Label)],
        [.. e.Records.SelectMany(record => record.Weapons).DistinctBy(weapon => weapon.Kind)],
        [.. e.Records.SelectMany(record => record.Casualties, (record, figure) => (record, figure))],
        [.. e.Records.Select(record => record.Document).Distinct().Order(StringComparer.Ordinal)]);
}
