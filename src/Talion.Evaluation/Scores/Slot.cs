namespace Talion.Evaluation.Scores;

/// <summary>What is asked of each event.</summary>
public enum Slot
{
    Type,
    Attacker,
    Target,
    Weapon,
    Place,
    Date,
    Killed,
    Wounded,
}
