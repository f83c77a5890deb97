namespace Talion.Extraction.Language;

/// <summary>Tells the full stop of an abbreviation from the one that ends a sentence.</summary>
static class Abbreviation
{
    /// <summary>Whether the full stop after a word belongs to it: "Gen.", "U.S.", "J. Smith", "Jan. 28", "No. 4".</summary>
    public static bool KeepsStop(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || text[end] != '.' || (end + 1 < text.Length && text[end + 1] == '.'))
            return false;
        var word = text[start..end];
        if (word.Length == 1)
            return char.IsUpper(word[0]) && IsInitial(text, word[0], end + 1);
        if (word.Length > 2 && word[^2] == '.')
            return true;
        return KindOf(word) switch
        {
            null => false,
            AbbreviationKind.Number => NextCharacter(text, end + 1) is var c && char.IsAsciiDigit(c),
            AbbreviationKind.Date => char.IsUpper(word[0]) && NextCharacter(text, end + 1) is var c && (char.IsAsciiDigit(c) || c == ','),
            AbbreviationKind.Small => true,
            _ => char.IsUpper(word[0]),
        };
    }

    /// <summary>Whether a token with its full stop may also be the last of a sentence.</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> token) =>
        token.Length > 2 && KindOf(token[..^1]) is null or AbbreviationKind.Word or AbbreviationKind.Small;

    static AbbreviationKind? KindOf(ReadOnlySpan<char> word) =>
        LanguageData.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Whether a letter with a full stop is an initial: a name follows it, not a sentence.</summary>
    static bool IsInitial(ReadOnlySpan<char> text, char letter, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        if (at >= text.Length || !char.IsUpper(text[at]))
            return false;
        var end = at + 1;
        while (end < text.Length && Characters.IsWord(text[end]))
            end++;
        if (end == at + 1 && end < text.Length && text[end] == '.')
            return true;
        return letter != 'I' && !LanguageData.SentenceOpeners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[at..end]);
    }

    static char NextCharacter(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at < text.Length ? text[at] : '\0';
    }
}
