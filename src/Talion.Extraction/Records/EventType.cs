namespace Talion.Extraction.Records;

/// <summary>What kind of attack it was; <c>attack</c> where the text says no more. Written in kebab case.</summary>
public enum EventType
{
    Attack,
    Airstrike,
    DroneStrike,
    MissileStrike,
    RocketAttack,
    Shelling,
    Bombing,
    SuicideBombing,
    ArmedAssault,
    Assassination,
    NavalAttack,
    Abduction,
    Arson,
}
