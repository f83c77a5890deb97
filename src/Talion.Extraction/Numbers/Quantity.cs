namespace Talion.Extraction.Numbers;

/// <summary>A number of people or things as the text gives it.</summary>
/// <param name="Min">Least number meant, inclusive.</param>
/// <param name="Max">Greatest number meant, inclusive; <see langword="null"/> where open ("more than 25" is 26 and open).</param>
/// <param name="Span">The words, in the article's text ("more than two dozen").</param>
public sealed record Quantity(int Min, int? Max, TextSpan Span);
