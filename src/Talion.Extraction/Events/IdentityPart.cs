namespace Talion.Extraction.Events;

/// <summary>The part that people whom a text names played in an attack.</summary>
enum IdentityPart
{
    Victim,
    Doer,

    /// <summary>Held to be a doer.</summary>
    Suspect,
}
