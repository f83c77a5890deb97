namespace Talion.Extraction.Numbers.Words;

/// <summary>A run of letters, a number, or a single other character: the finest cut that expressions of number and time need.</summary>
/// <param name="Source">The token's text that holds it.</param>
/// <param name="Offset">Where it begins in <paramref name="Source"/>.</param>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Token">Index of its token in the sentence.</param>
/// <param name="Word">Its lexicon entry, if it has one.</param>
/// <param name="Number">Its value if it is written in digits, else NaN.</param>
readonly record struct Atom(string Source, int Offset, TextSpan Span, int Token, WordEntry? Word, double Number)
{
    public ReadOnlySpan<char> Text => Source.AsSpan(Offset, Math.Min(Span.Length, Source.Length - Offset));

    public bool IsNumber => !double.IsNaN(Number);

    /// <summary>Whether it is a number of 1 to 4 digits without separators.</summary>
    public bool IsPlainNumber => IsNumber && Span.Length <= 4 && Number >= 0 && Number == Math.Floor(Number) && !Text.ContainsAny(',', '.');

    public bool Is(string lowerCase) =>
        Span.Length == lowerCase.Length && (Source[Offset] | ' ') == (lowerCase[0] | ' ')
        && Text.Equals(lowerCase, StringComparison.OrdinalIgnoreCase);
}
