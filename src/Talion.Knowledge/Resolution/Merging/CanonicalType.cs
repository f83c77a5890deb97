using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>The type of attack that most sources give.</summary>
static class CanonicalType
{
    /// <summary>The type with most sources, <c>attack</c> only where no record says more; between equals the narrower kind of the two, then
    /// the order of the format's list.</summary>
    public static EventType Of(IReadOnlyCollection<EventRecord> records, Sources sources) =>
        records.GroupBy(record => record.Type)
            .OrderBy(group => group.Key == EventType.Attack)
            .ThenByDescending(sources.Count)
            .ThenBy(group => Breadth(group.Key))
            .ThenBy(group => group.Key)
            .First().Key;

    // What killed a named man in a drone strike is all three; the last says most.
    static int Breadth(EventType type) => type switch
    {
        EventType.Assassination or EventType.SuicideBombing => 0,
        EventType.DroneStrike or EventType.MissileStrike or EventType.RocketAttack or EventType.NavalAttack => 1,
        _ => 2,
    };
}
