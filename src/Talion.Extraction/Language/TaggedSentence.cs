using Talion.Extraction.Language.Parsing;

namespace Talion.Extraction.Language;

/// <summary>A sentence between tagging and parsing.</summary>
/// <param name="Spans">Its tokens' places in the article's text.</param>
/// <param name="Words">Its tokens, normalised.</param>
/// <param name="Kept">The tokens that are tagged and parsed, ascending.</param>
/// <param name="Names">Ranges of them that are names.</param>
/// <param name="Tags">Their tags' numbers.</param>
/// <param name="Input">What the parser reads of them.</param>
sealed record TaggedSentence(ImmutableArray<TextSpan> Spans, string[] Words, int[] Kept, TextSpan[] Names, int[] Tags, ParserInput Input);
