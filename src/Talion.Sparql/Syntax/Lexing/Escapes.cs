using System.Globalization;
using System.Text;

namespace Talion.Sparql.Syntax.Lexing;

/// <summary>Resolves escapes in strings and IRIs: <c>\n</c> and its like (SPARQL 1.1 Query, section 19.7) and codepoints (section 19.2).</summary>
static class Escapes
{
    /// <param name="source">For error messages.</param>
    /// <param name="written">The content as written.</param>
    /// <param name="at">Where the content starts in the source.</param>
    /// <param name="codepointsOnly">Whether nothing but <c>\u</c> and <c>\U</c> is allowed, as in IRIs.</param>
    public static string Resolve(SourceText source, string written, int at, bool codepointsOnly)
    {
        if (!written.Contains('\\', StringComparison.Ordinal))
            return written;
        var resolved = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                resolved.Append(written[i]);
                continue;
            }
            var mark = i + 1 < written.Length ? written[i + 1] : '\0';
            if (mark is 'u' or 'U')
            {
                var digits = mark == 'u' ? 4 : 8;
                resolved.Append(Codepoint(source, written, i + 2, digits, at + i));
                i += digits + 1;
                continue;
            }
            var plain = codepointsOnly ? -1 : "tbnrf\\\"'".IndexOf(mark, StringComparison.Ordinal);
            if (plain < 0 || mark == '\0')
                throw source.Error("There is no such escape.", at + i);
            resolved.Append("\t\b\n\r\f\\\"'"[plain]);
            i++;
        }
        return resolved.ToString();
    }

    static string Codepoint(SourceText source, string written, int start, int digits, int at)
    {
        if (start + digits > written.Length
            || !int.TryParse(written.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || !Rune.IsValid(code))
        {
            throw source.Error($"A codepoint escape needs {digits} hexadecimal digits that name a character.", at);
        }
        return new Rune(code).ToString();
    }
}
