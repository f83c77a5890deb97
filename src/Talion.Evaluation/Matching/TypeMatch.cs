using Talion.Extraction.Records;

namespace Talion.Evaluation.Matching;

/// <summary>Which types of attack reports use for one another.</summary>
static class TypeMatch
{
    /// <summary>Whether an answer's type counts as the key's.</summary>
    public static bool IsRight(EventType key, EventType answer) => key == EventType.Attack || key == answer || Family(key).Contains(answer);

    /// <summary>The same, in either direction, and for an answer that says no more than "attack".</summary>
    public static bool IsNear(EventType key, EventType answer) => IsRight(key, answer) || answer == EventType.Attack || Family(answer).Contains(key);

    static ReadOnlySpan<EventType> Family(EventType type) => type switch
    {
        EventType.Airstrike => [EventType.DroneStrike, EventType.MissileStrike],
        EventType.DroneStrike => [EventType.Airstrike],
        EventType.MissileStrike => [EventType.RocketAttack],
        EventType.RocketAttack => [EventType.MissileStrike],
        EventType.Shelling => [EventType.RocketAttack],
        EventType.Bombing => [EventType.SuicideBombing, EventType.Airstrike],
        EventType.SuicideBombing => [EventType.Bombing],
        EventType.Assassination => [EventType.Airstrike, EventType.DroneStrike, EventType.MissileStrike],
        EventType.NavalAttack => [EventType.DroneStrike, EventType.MissileStrike],
        _ => [],
    };
}
