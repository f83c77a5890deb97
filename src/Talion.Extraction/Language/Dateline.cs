namespace Talion.Extraction.Language;

/// <summary>The line of place, date and agency before a wire story: "BAGHDAD (Reuters) -", "LIMA, 3 JAN 90 -- [REPORT] [TEXT]", "NEW DELHI:".</summary>
static class Dateline
{
    const int LongestTokens = 24;

    /// <summary>How many of a block's tokens are its dateline, its closing dash, colon or bracket included; 0 where there is none.</summary>
    public static int End(string text, ReadOnlySpan<TextSpan> tokens)
    {
        if (tokens.IsEmpty || !IsCapitals(text.AsSpan(tokens[0].Start, tokens[0].Length)))
            return 0;
        var end = 0;
        for (var i = 1; i < Math.Min(tokens.Length - 1, LongestTokens); i++)
        {
            var token = text.AsSpan(tokens[i].Start, tokens[i].Length);
            if (IsFreeDash(tokens, i, token))
                end = i + 1;
            else if (token is ":" && end == 0)
                return i + 1;
            else if (!MayStandIn(token))
                break;
        }
        return end == 0 ? 0 : BracketsEnd(text, tokens, end);
    }

    static int BracketsEnd(string text, ReadOnlySpan<TextSpan> tokens, int at)
    {
        while (at < tokens.Length && text[tokens[at].Start] == '[')
        {
            var close = at;
            while (close < tokens.Length && text[tokens[close].Start] != ']')
                close++;
            if (close == tokens.Length)
                break;
            at = close + 1;
        }
        return at;
    }

    static bool IsFreeDash(ReadOnlySpan<TextSpan> tokens, int at, ReadOnlySpan<char> token) =>
        Characters.IsDash(token[0]) && tokens[at - 1].End < tokens[at].Start && tokens[at].End < tokens[at + 1].Start;

    static bool MayStandIn(ReadOnlySpan<char> token) =>
        char.IsUpper(token[0]) || char.IsAsciiDigit(token[0]) || token is "," or "(" or ")" or "/" or "." or "-" or "al";

    static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c))
                return false;
        return word.Length > 1;
    }
}
