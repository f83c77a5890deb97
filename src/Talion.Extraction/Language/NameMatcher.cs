namespace Talion.Extraction.Language;

/// <summary>Finds known names in a sentence before it is tagged, so that each is read as one proper noun.</summary>
/// <param name="text">The article's text.</param>
/// <param name="tokens">The sentence's tokens: spans in the text.</param>
/// <returns>Half-open ranges of token indexes, in order, not overlapping.</returns>
public delegate IEnumerable<TextSpan> NameMatcher(string text, ImmutableArray<TextSpan> tokens);
