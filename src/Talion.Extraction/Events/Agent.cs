using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>A party in the attacker's role, on whose word, who says so, and the people through whom it acted ("rebels of the movement").</summary>
public sealed record Agent(Mention Mention, PartyBasis Basis, string? By = null, Mention? People = null);
