namespace Talion.Knowledge.Chains.Conflicts;

/// <summary>Two belligerents that attack each other, each with the groups under it.</summary>
/// <param name="One">Key of the one that attacks more.</param>
/// <param name="Other">Key of the other.</param>
/// <param name="Attacks">Number of attacks of either on the other.</param>
public sealed record Opponents(string One, string Other, int Attacks);
