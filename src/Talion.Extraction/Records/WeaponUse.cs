namespace Talion.Extraction.Records;

/// <summary>What was used: <paramref name="Kind"/> is a concept of the weapons lexicon ("rocket", "car-bomb").</summary>
public sealed record WeaponUse(string Label, string Kind, CountRange? Count);
