namespace Talion.Extraction.Language;

/// <summary>Classes of characters that tokenization tells apart.</summary>
static class Characters
{
    const string Apostrophes = "'\u2019\u2018\u02BC\u2032`\u00B4";
    const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    const string DoubleQuotes = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    public static bool IsApostrophe(char c) => Apostrophes.Contains(c);

    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Hyphens proper, that join words; not the dashes that part clauses.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDoubleQuote(char c) => DoubleQuotes.Contains(c);

    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c) || c == '_'
        || (c > 127 && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark));

    /// <summary>The characters as <see cref="Token.Text"/> has them: quotes, dashes and ellipses in ASCII.</summary>
    public static string Normalize(ReadOnlySpan<char> token)
    {
        if (!token.ContainsAnyExceptInRange('!', '~') && !token.Contains('`') && token is not "''")
            return token.ToString();
        var text = new System.Text.StringBuilder(token.Length + 2);
        foreach (var c in token)
            Append(text, c);
        return text.ToString() switch { "''" => "\"", var normal => normal };
    }

    static void Append(System.Text.StringBuilder text, char c)
    {
        if (IsDoubleQuote(c))
            text.Append('"');
        else if (IsApostrophe(c))
            text.Append('\'');
        else if (c is '\u2014' or '\u2015')
            text.Append("--");
        else if (IsDash(c))
            text.Append('-');
        else if (c == '\u2026')
            text.Append("...");
        else
            text.Append(c);
    }
}
