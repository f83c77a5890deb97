namespace Talion.Extraction.Language.Classification;

/// <summary>The values that features are made of, spread over 64 bits.</summary>
static class Value
{
    const int LongestOnStack = 64;

    static readonly ulong None = Of("");

    /// <param name="number">From 0 to 1023.</param>
    public static ulong Of(int number) => Hash.Number(number);

    public static ulong Of(bool isSo) => Hash.Number(isSo ? 1 : 0);

    /// <summary>The dictionary form of one of a sentence's words; no word has a value too.</summary>
    public static ulong OfLemma(Sentence sentence, Token? token) => token is null ? None : Hash.Spread(sentence.LowerHashes(token.Index).Lemma);

    /// <summary>A word, in whatever case it is written; no word has a value too.</summary>
    public static ulong Of(string? word)
    {
        if (word is null)
            return None;
        Span<char> lower = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        word.AsSpan().ToLowerInvariant(lower);
        return Hash.Spread(Hash.Of(lower));
    }
}
