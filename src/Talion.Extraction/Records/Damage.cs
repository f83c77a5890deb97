namespace Talion.Extraction.Records;

/// <summary>A thing and what became of it: destroyed, damaged, none.</summary>
public sealed record Damage(string Label, string Effect);
