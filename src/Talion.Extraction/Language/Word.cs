namespace Talion.Extraction.Language;

/// <summary>Where words end: inside apostrophes and full stops, joined prefixes, clitics.</summary>
static class Word
{
    /// <summary>The end of the token that opens with a letter here.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var end = CoreEnd(text, at);
        while (end + 1 < text.Length && Characters.IsHyphen(text[end]) && Characters.IsWord(text[end + 1]) && !JoinsNames(text, at, end) && IsAffix(text[at..end]))
            end = CoreEnd(text, end + 1);
        if (IsCurrency(text, at, end))
            return end + 1;
        if (CliticStart(text[at..end]) is var clitic and > 0)
            return at + clitic;
        if (LanguageData.Contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[at..end], out var first))
            return at + first;
        return Abbreviation.KeepsStop(text, at, end) ? end + 1 : end;
    }

    /// <summary>The end of the clitic that opens with the apostrophe here ("'s", "'ve"), or 0.</summary>
    public static int CliticEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && Characters.IsWord(text[end]))
            end++;
        return IsClitic(text[(at + 1)..end]) ? end : 0;
    }

    static int CoreEnd(ReadOnlySpan<char> text, int at)
    {
        var segment = at;
        for (; at < text.Length; at++)
        {
            if (Characters.IsWord(text[at]))
                continue;
            if (!JoinsWord(text, segment, at))
                break;
            if (text[at] == '.')
                segment = at + 1;
        }
        return at;
    }

    /// <summary>Whether the mark inside letters belongs to the word: "Ba'ath", "AT&amp;T", "U.S", "example.org".</summary>
    static bool JoinsWord(ReadOnlySpan<char> text, int segment, int at)
    {
        if (at + 1 >= text.Length || !Characters.IsWord(text[at + 1]))
            return false;
        if (text[at] == '&' || Characters.IsApostrophe(text[at]))
            return at > segment;
        return text[at] == '.' && (IsInitial(text, segment, at) || IsDomain(text, at + 1));
    }

    static bool IsInitial(ReadOnlySpan<char> text, int segment, int at) =>
        at - segment == 1 && char.IsLetter(text[segment]) && (at + 2 >= text.Length || !Characters.IsWord(text[at + 2]));

    static bool IsDomain(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && Characters.IsWord(text[end]))
            end++;
        return (char.IsLower(text[at]) || char.IsUpper(text[end - 1]))
            && LanguageData.Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[at..end]);
    }

    /// <summary>A single letter between hyphens, as in "Jaish-e-Mohammed", is no prefix.</summary>
    static bool JoinsNames(ReadOnlySpan<char> text, int at, int end) => end == at + 1 && at > 0 && Characters.IsHyphen(text[at - 1]);

    static bool IsAffix(ReadOnlySpan<char> word)
    {
        var last = word.LastIndexOf('-') + 1;
        return LanguageData.Affixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[last..]);
    }

    static bool IsCurrency(ReadOnlySpan<char> text, int at, int end) =>
        end - at <= 2 && end < text.Length && text[end] == '$' && char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetterUpper(text[end - 1]);

    /// <summary>Where in the word its clitic opens, or 0.</summary>
    static int CliticStart(ReadOnlySpan<char> word)
    {
        for (var i = word.Length - 2; i > 0; i--)
        {
            if (!Characters.IsApostrophe(word[i]))
                continue;
            if (word[(i + 1)..] is ['t' or 'T'] && word[i - 1] is 'n' or 'N')
                return i - 1;
            return IsClitic(word[(i + 1)..]) ? i : 0;
        }
        return 0;
    }

    static bool IsClitic(ReadOnlySpan<char> letters) =>
        letters switch
        {
            ['s' or 'S' or 'd' or 'D' or 'm' or 'M'] => true,
            ['l' or 'L', 'l' or 'L'] or ['r' or 'R' or 'v' or 'V', 'e' or 'E'] => true,
            _ => false,
        };
}
