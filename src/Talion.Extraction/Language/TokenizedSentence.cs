using Talion.Extraction.Articles;

namespace Talion.Extraction.Language;

/// <summary>A sentence before its analysis.</summary>
/// <param name="Block">Index of the block that holds it.</param>
/// <param name="Kind">That block's kind.</param>
/// <param name="Tokens">Its tokens as spans of the text, in order, at least one.</param>
public sealed record TokenizedSentence(int Block, BlockKind Kind, ImmutableArray<TextSpan> Tokens);
