namespace Talion.Evaluation.Keys;

/// <summary>What a reader found in one article: the answers that records are scored against. The format is described in <c>docs/answer-keys.md</c>.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Text">The article's file, relative to the key's folder; <see langword="null"/> where the key names none.</param>
/// <param name="Published">The date that the article's relative expressions hang on, if the key gives one.</param>
/// <param name="Events">In the key's order.</param>
/// <param name="Links">Between events of this key.</param>
/// <param name="MustNotOccur">Words of what was only threatened, feared, planned, foiled, denied or conditional.</param>
public sealed record ArticleKey(
    string Id,
    string? Text,
    DateOnly? Published,
    ImmutableArray<KeyedEvent> Events,
    ImmutableArray<KeyedLink> Links,
    ImmutableArray<string> MustNotOccur);
