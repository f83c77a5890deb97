namespace Talion.Extraction.Records;

/// <summary>Who or what was attacked. <paramref name="Entity"/> is a gazetteer id.</summary>
public sealed record Target(string Label, EntityKind Kind, ImmutableArray<string> Aliases, CountRange? Count, string? Entity);
