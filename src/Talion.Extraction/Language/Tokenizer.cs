namespace Talion.Extraction.Language;

/// <summary>
/// Parts text into words and punctuation by the conventions of UD English EWT: clitics ("Iran's" → "Iran" + "'s", "didn't" → "did" + "n't")
/// and hyphenated words ("US-led" → "US" + "-" + "led", but "pro-Iran") come apart, abbreviations keep their full stop.
/// </summary>
public static class Tokenizer
{
    /// <summary>Finds the tokens of a part of a text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="range">The part to read; no token reaches beyond it.</param>
    /// <returns>Spans in the article's text, in order, none empty, no two overlapping; together they cover all characters but white space.</returns>
    public static ImmutableArray<TextSpan> Tokenize(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        var part = text.AsSpan(0, range.End);
        var tokens = ImmutableArray.CreateBuilder<TextSpan>(range.Length / 5 + 1);
        for (var at = range.Start; at < range.End;)
        {
            if (char.IsWhiteSpace(part[at]))
            {
                at++;
                continue;
            }
            var end = TokenEnd(part, range.Start, at);
            tokens.Add(new TextSpan(at, end));
            at = end;
        }
        return tokens.DrainToImmutable();
    }

    static int TokenEnd(ReadOnlySpan<char> text, int start, int at)
    {
        var c = text[at];
        if (WebAddress.End(text, at) is var address and > 0)
            return address;
        if (char.IsAsciiDigit(c) || (c == '.' && DigitAt(text, at + 1) && !(at > start && Characters.IsWord(text[at - 1]))))
            return Numeral.End(text, at);
        if (Characters.IsWord(c))
            return Word.End(text, at);
        if (Characters.IsApostrophe(c))
            return ApostropheEnd(text, start, at);
        if (c is '.' or '!' or '?' or '=' or '*' or '#' or '~' || Characters.IsDash(c))
            return RunEnd(text, at);
        return char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;
    }

    static int ApostropheEnd(ReadOnlySpan<char> text, int start, int at)
    {
        if (at > start && !char.IsWhiteSpace(text[at - 1]) && Word.CliticEnd(text, at) is var clitic and > 0)
            return clitic;
        if (at + 1 < text.Length && text[at + 1] == text[at])
            return at + 2;
        var followsWord = at > start && Characters.IsWord(text[at - 1]);
        return !followsWord && DigitAt(text, at + 1) && DigitAt(text, at + 2) ? Numeral.End(text, at + 1) : at + 1;
    }

    /// <summary>The end of "...", "!!", "?!", "--", "***": the same mark repeated, exclamation and question marks together.</summary>
    static int RunEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && SameRun(text[at], text[end]))
            end++;
        return end;
    }

    static bool SameRun(char first, char next) => first is '!' or '?' ? next is '!' or '?' : first == next;

    static bool DigitAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
