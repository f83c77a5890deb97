namespace Talion.Extraction.Records;

/// <summary>Who attacked, and on whose word. <paramref name="Entity"/> is a gazetteer id.</summary>
public sealed record Attacker(
    string Label,
    EntityKind Kind,
    ImmutableArray<string> Aliases,
    PartyBasis Basis,
    string? By,
    string? Entity,
    CountRange? Count = null);
