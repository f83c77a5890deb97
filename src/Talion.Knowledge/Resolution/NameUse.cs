namespace Talion.Knowledge.Resolution;

/// <summary>A name as one record uses it, for a party, target, speaker or place.</summary>
public readonly record struct NameUse(string Record, string Label);
