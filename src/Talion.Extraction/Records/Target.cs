namespace Talion.Extraction.Records;

/// <summary>
/// Who or what was attacked. <paramref name="Entity"/> is a gazetteer id, <paramref name="Description"/> who a named person is in the article's
/// words.
/// </summary>
public sealed record Target(string Label, EntityKind Kind, ImmutableArray<string> Aliases, CountRange? Count, string? Entity, string? Description = null);
