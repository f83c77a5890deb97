using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>A party in the attacker's role, on whose word, and who says so.</summary>
public sealed record Agent(Mention Mention, PartyBasis Basis, string? By = null);
