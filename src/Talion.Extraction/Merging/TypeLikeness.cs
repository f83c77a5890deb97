using Talion.Extraction.Records;

namespace Talion.Extraction.Merging;

/// <summary>Which types of attack reports use for one another.</summary>
static class TypeLikeness
{
    /// <summary>Whether two types say the same of an act, one perhaps more closely.</summary>
    public static bool AreSame(EventType a, EventType b) => a != EventType.Attack
        && (a == b || (a, b) is (EventType.Bombing, EventType.SuicideBombing) or (EventType.SuicideBombing, EventType.Bombing));

    /// <summary>Whether reports use the two types for one another.</summary>
    public static bool AreCompatible(EventType a, EventType b) =>
        a == b || (a == EventType.Attack && b != EventType.Abduction) || (b == EventType.Attack && a != EventType.Abduction)
            || (Families(a) & Families(b)) != 0;

    static int Families(EventType type) => type switch
    {
        EventType.Airstrike => 1 | 8,
        EventType.DroneStrike => 1,
        EventType.MissileStrike => 1 | 2,
        EventType.RocketAttack or EventType.Shelling => 2,
        EventType.Bombing or EventType.SuicideBombing => 4 | 8,
        EventType.ArmedAssault => 16,
        EventType.Assassination => 1 | 4 | 16,
        EventType.NavalAttack => 1 | 2,
        EventType.Arson => 4 | 16,
        _ => 0,
    };
}
