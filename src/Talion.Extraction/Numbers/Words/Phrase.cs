namespace Talion.Extraction.Numbers.Words;

/// <summary>A lexicon entry of several atoms, listed under its first one.</summary>
/// <param name="Rest">The atoms after the first, in lower case.</param>
/// <param name="Sense">What they mean together.</param>
sealed record Phrase(ImmutableArray<string> Rest, Sense Sense);
