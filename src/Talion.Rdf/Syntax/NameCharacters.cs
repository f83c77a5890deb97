namespace Talion.Rdf.Syntax;

/// <summary>The character classes that N-Triples, Turtle, TriG and SPARQL share (RDF 1.1 Turtle, section 6.5).</summary>
public static class NameCharacters
{
    static readonly (int First, int Last)[] BaseRanges =
    [
        (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D), (0x37F, 0x1FFF), (0x200C, 0x200D), (0x2070, 0x218F),
        (0x2C00, 0x2FEF), (0x3001, 0xD7FF), (0xF900, 0xFDCF), (0xFDF0, 0xFFFD), (0x10000, 0xEFFFF),
    ];

    /// <summary><c>PN_CHARS_BASE</c>: what a prefix may begin with.</summary>
    public static bool IsBase(int code) =>
        code < 0x80 ? char.IsAsciiLetter((char)code) : Array.Exists(BaseRanges, range => code >= range.First && code <= range.Last);

    /// <summary><c>PN_CHARS_U</c>.</summary>
    public static bool IsBaseOrUnderscore(int code) => code == '_' || IsBase(code);

    /// <summary><c>PN_CHARS</c>: what a name may go on with.</summary>
    public static bool IsName(int code) => code < 0x80
        ? code >= 0 && (char.IsAsciiLetterOrDigit((char)code) || code is '_' or '-')
        : code is 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040 || IsBase(code);

    /// <summary>What a blank node's label may begin with: <c>PN_CHARS_U</c> or an ASCII digit.</summary>
    public static bool IsLabelStart(int code) => code is >= '0' and <= '9' || IsBaseOrUnderscore(code);

    /// <summary>Whether a text is a <c>BLANK_NODE_LABEL</c> without its <c>_:</c>.</summary>
    public static bool IsBlankNodeLabel(ReadOnlySpan<char> label) => !label.IsEmpty && IsDotted(label, IsLabelStart, IsName);

    /// <summary>Whether a text is a <c>PN_PREFIX</c> or empty.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> prefix) => IsDotted(prefix, IsBase, IsName);

    /// <summary>Whether a text is a <c>PN_LOCAL</c> that needs no escape, or empty.</summary>
    public static bool IsPlainLocalName(ReadOnlySpan<char> local) =>
        IsDotted(local, code => code == ':' || IsLabelStart(code), code => code == ':' || IsName(code));

    static bool IsDotted(ReadOnlySpan<char> text, Func<int, bool> mayBegin, Func<int, bool> mayFollow)
    {
        if (text.EndsWith("."))
            return false;
        var first = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!(first ? mayBegin(rune.Value) : rune.Value == '.' || mayFollow(rune.Value)))
                return false;
            first = false;
        }
        return true;
    }
}
