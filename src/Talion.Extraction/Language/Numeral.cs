namespace Talion.Extraction.Language;

/// <summary>Numbers with their separators: "2,500", "9:50", "3.5", "9/11", "11-20-2000", "1990s", "5th".</summary>
static class Numeral
{
    /// <summary>The end of the number that opens here; letters that are no ending of a number ("10pm") are left for the next token.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var end = DigitsEnd(text, at);
        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[end + 1]))
            end = DigitsEnd(text, end + 1);
        if (HyphenatedEnd(text, end) is var date and > 0)
            return date;
        var word = end;
        while (word < text.Length && Characters.IsWord(text[word]))
            word++;
        return word == end || IsEnding(text[end..word]) || !AllLetters(text[end..word]) ? word : end;
    }

    static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            at++;
        return at;
    }

    /// <summary>The end of "-20-2000" after a number's first part, or 0: two more parts, so neither a range nor "24-hour".</summary>
    static int HyphenatedEnd(ReadOnlySpan<char> text, int at)
    {
        var parts = 0;
        while (at + 1 < text.Length && text[at] == '-' && char.IsAsciiDigit(text[at + 1]))
        {
            at = DigitsEnd(text, at + 1);
            parts++;
        }
        return parts >= 2 ? at : 0;
    }

    static bool IsEnding(ReadOnlySpan<char> letters) =>
        letters.Length <= 2 && letters switch
        {
            ['s' or 'S' or 'd' or 'D'] => true,
            ['t' or 'T', 'h' or 'H'] or ['s' or 'S', 't' or 'T'] or ['n' or 'N', 'd' or 'D'] or ['r' or 'R', 'd' or 'D'] => true,
            _ => false,
        };

    static bool AllLetters(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
            if (!char.IsLetter(c))
                return false;
        return true;
    }
}
