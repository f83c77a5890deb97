namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>A gazetteer name found in a sentence with all that it may mean.</summary>
/// <param name="Tokens">Its tokens, half-open.</param>
/// <param name="Readings">At least one, in the gazetteer's order.</param>
readonly record struct NameCandidates(TextSpan Tokens, ImmutableArray<NameReading> Readings);
