namespace Talion.Extraction.Records;

/// <summary>
/// Who attacked, and on whose word. <paramref name="Entity"/> is a gazetteer id, <paramref name="Description"/> who a named person is, or the
/// people through whom a group acted, in the article's words.
/// </summary>
public sealed record Attacker(
    string Label,
    EntityKind Kind,
    ImmutableArray<string> Aliases,
    PartyBasis Basis,
    string? By,
    string? Entity,
    CountRange? Count = null,
    string? Description = null);
