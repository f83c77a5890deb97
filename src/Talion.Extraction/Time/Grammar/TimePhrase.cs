using Talion.Extraction.Language;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>An expression as read, not yet resolved.</summary>
/// <param name="Sentence">The sentence that holds it.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Meaning">What it says.</param>
sealed record TimePhrase(Sentence Sentence, int FirstToken, TextSpan Span, Meaning Meaning);
