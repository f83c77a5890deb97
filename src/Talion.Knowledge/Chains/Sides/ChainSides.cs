namespace Talion.Knowledge.Chains.Sides;

/// <summary>Who stands on which side of a chain.</summary>
/// <param name="Left">The parties of the side that struck first, those with most attacks first; those without a name are left out.</param>
/// <param name="Right">The parties of the other side.</param>
/// <param name="SideOf">The side that carried out each event, by event id.</param>
public sealed record ChainSides(ImmutableArray<string> Left, ImmutableArray<string> Right, ImmutableDictionary<string, Side> SideOf);
