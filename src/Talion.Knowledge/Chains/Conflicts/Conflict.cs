using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;

namespace Talion.Knowledge.Chains.Conflicts;

/// <summary>What two sides did to each other.</summary>
/// <param name="Chain">Their attacks in order of time and the links between them; without a start.</param>
/// <param name="Sides">Who stands on which side: the one asked for first on the left.</param>
public sealed record Conflict(Chain Chain, ChainSides Sides);
