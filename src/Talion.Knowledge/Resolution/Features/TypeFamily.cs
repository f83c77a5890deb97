using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Kinds of attack that reporters use for one another; <c>attack</c> says nothing of the kind.</summary>
sealed class TypeFamily : IFeature
{
    // A drone strike is told as an airstrike, a missile strike and, where it killed a named man, as an assassination.
    static readonly ImmutableArray<ImmutableHashSet<EventType>> Families =
    [
        [EventType.Airstrike, EventType.DroneStrike, EventType.MissileStrike, EventType.Assassination],
        [EventType.Airstrike, EventType.Bombing, EventType.Shelling],
        [EventType.RocketAttack, EventType.MissileStrike, EventType.Shelling],
        [EventType.Bombing, EventType.SuicideBombing],
        [EventType.Bombing, EventType.Assassination],
        [EventType.Bombing, EventType.RocketAttack],
        [EventType.ArmedAssault, EventType.Assassination, EventType.SuicideBombing],
        [EventType.ArmedAssault, EventType.Abduction],
        [EventType.ArmedAssault, EventType.Arson],
        [EventType.NavalAttack, EventType.MissileStrike, EventType.DroneStrike],
        [EventType.NavalAttack, EventType.ArmedAssault, EventType.Abduction],
    ];

    public Finding? Compare(EventProfile left, EventProfile right)
    {
        var (a, b) = (left.Record.Type, right.Record.Type);
        if (a == EventType.Attack || b == EventType.Attack)
            return null;
        if (a == b)
            return new Finding("same-type", 0.8, () => $"both {RecordWords.Of(a)}");
        return AreKin(a, b)
            ? new Finding("kindred-type", 0.2, () => $"{RecordWords.Of(a)} and {RecordWords.Of(b)}")
            : new Finding("other-type", -2.5, () => $"{RecordWords.Of(a)} in one, {RecordWords.Of(b)} in the other");
    }

    public static bool AreKin(EventType a, EventType b) => Families.Any(family => family.Contains(a) && family.Contains(b));
}
