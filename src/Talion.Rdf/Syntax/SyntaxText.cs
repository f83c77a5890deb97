using System.Text;

namespace Talion.Rdf.Syntax;

/// <summary>Small things that the text syntaxes share.</summary>
static class SyntaxText
{
    /// <summary>Characters of the longest part of a language tag (RFC 5646, section 2.1).</summary>
    public const int LongestSubtag = 8;

    /// <summary>UTF-8 that refuses what is not UTF-8, and writes no byte order mark.</summary>
    public static UTF8Encoding StrictUtf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the letter after a backslash means in a string (<c>ECHAR</c>); U+0000 for no such letter.</summary>
    public static char Unescape(int letter) => letter switch
    {
        't' => '\t',
        'b' => '\b',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        '"' or '\'' or '\\' => (char)letter,
        _ => '\0',
    };

    /// <summary>The first character of what is left, for a message.</summary>
    public static string Show(ReadOnlySpan<byte> rest)
    {
        Rune.DecodeFromUtf8(rest, out var rune, out _);
        return Show(rune.Value);
    }

    public static string Show(int code) => code switch
    {
        < 0 => "the end",
        < 0x20 => $"U+{code:X4}",
        _ => Rune.IsValid(code) ? new Rune(code).ToString() : $"U+{code:X4}",
    };
}
