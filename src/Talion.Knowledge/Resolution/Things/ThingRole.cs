namespace Talion.Knowledge.Resolution.Things;

/// <summary>As what a thing is named.</summary>
enum ThingRole
{
    /// <summary>A party, target or speaker.</summary>
    Actor,

    /// <summary>Where something happened.</summary>
    Place,
}
