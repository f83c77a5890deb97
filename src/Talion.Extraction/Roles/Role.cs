namespace Talion.Extraction.Roles;

/// <summary>A part in an act that a mention of the article may play.</summary>
enum Role
{
    Attacker,
    Target,
    Weapon,
    Place,
}
