namespace Talion.Web.Explorer.Things;

/// <summary>The part that a thing has in an event.</summary>
enum PartKind
{
    Attacker,

    /// <summary>Only ever suspected of it.</summary>
    Suspected,
    Target,
    Place,
}
