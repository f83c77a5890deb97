namespace Talion.Extraction.Language;

/// <summary>Web and mail addresses and handles, which stay whole whatever punctuation they hold.</summary>
static class WebAddress
{
    /// <summary>The end of the address that opens here, or 0.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && !IsOpening(text[at - 1]))
            return 0;
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsBracket(text[end]) && !Characters.IsDoubleQuote(text[end]))
            end++;
        var chunk = text[at..end].TrimEnd(".,;:!?'\u2019");
        return IsAddress(chunk) ? at + chunk.Length : 0;
    }

    static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || chunk.Contains("://", StringComparison.Ordinal))
            return chunk.Length > 4 && char.IsAsciiLetter(chunk[0]);
        var sign = chunk.IndexOf('@');
        return sign >= 0 && sign < chunk.Length - 1 && Characters.IsWord(chunk[sign + 1]) && (sign == 0 || Characters.IsWord(chunk[0]));
    }

    static bool IsOpening(char c) => c is '(' or '[' or '<' || Characters.IsDoubleQuote(c) || Characters.IsApostrophe(c);

    static bool IsBracket(char c) => c is '(' or ')' or '[' or ']' or '<' or '>' or '{' or '}';
}
