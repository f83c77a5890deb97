using System.Buffers;
using System.Text;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.Turtle;

/// <summary>Reads the terminals of Turtle and TriG (RDF 1.2 Turtle, section 6.5) from a text.</summary>
sealed partial class TurtleLexer(CharacterSource source)
{
    static readonly SearchValues<char> IriStops =
        SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(code => (char)code), .. "<>\"{}|^`\\"]);

    readonly StringBuilder token = new();

    /// <summary>Skips white space and comments; the current character, or -1 at the end.</summary>
    public int SkipBlanks()
    {
        while (true)
        {
            var current = source.Current;
            if (current is ' ' or '\t' or '\r' or '\n')
                source.Advance();
            else if (current == '#')
                SkipComment();
            else
                return current;
        }
    }

    /// <summary><c>IRIREF</c>: what stands between the angle brackets, unresolved.</summary>
    public string ReadIriReference()
    {
        source.Advance(1);
        token.Clear();
        while (true)
        {
            if (!source.CopyUntil(IriStops, token))
                throw source.Error("The IRI does not end.");
            if (source.Current == '>')
                break;
            if (source.Current != '\\')
                throw source.Error($"An IRI cannot hold '{SyntaxText.Show(source.Current)}'.");
            ReadUnicodeEscape();
        }
        source.Advance(1);
        return token.ToString();
    }

    /// <summary>The name before a colon (<c>PN_PREFIX</c>), or a keyword; empty where there is none.</summary>
    public string ReadName()
    {
        token.Clear();
        if (NameCharacters.IsBase(source.PeekRune(0)))
            ReadNameCharacters(isLocal: false);
        return token.ToString();
    }

    /// <summary><c>PN_LOCAL</c>, unescaped; may be empty.</summary>
    public string ReadLocalName()
    {
        token.Clear();
        var first = source.PeekRune(0);
        if (NameCharacters.IsLabelStart(first) || first is ':' or '%' or '\\')
            ReadNameCharacters(isLocal: true);
        return token.ToString();
    }

    /// <summary><c>BLANK_NODE_LABEL</c> without its <c>_:</c>.</summary>
    public string ReadBlankNodeLabel()
    {
        source.Advance(1);
        if (source.Current != ':')
            throw source.Error("A blank node's label begins with _:");
        source.Advance(1);
        token.Clear();
        if (!NameCharacters.IsLabelStart(source.PeekRune(0)))
            throw source.Error("A blank node's label is missing.");
        ReadNameCharacters(isLocal: false);
        return token.ToString();
    }

    void SkipComment()
    {
        while (source.Current is not (-1 or '\n' or '\r'))
            source.Advance(1);
    }

    void ReadNameCharacters(bool isLocal)
    {
        while (true)
        {
            var rune = source.PeekRune(0);
            if (NameCharacters.IsName(rune) || (isLocal && rune == ':'))
                Take(rune);
            else if (rune == '.' && DotsInsideName(isLocal) is > 0 and var dots)
                TakeDots(dots);
            else if (isLocal && rune == '%')
                TakePercent();
            else if (isLocal && rune == '\\')
                TakeLocalEscape();
            else
                return;
        }
    }

    /// <summary>How many full stops follow that belong to the name, since it goes on behind them.</summary>
    int DotsInsideName(bool isLocal)
    {
        var dots = 1;
        while (source.Peek(dots) == '.')
            dots++;
        var next = source.PeekRune(dots);
        return NameCharacters.IsName(next) || (isLocal && next is ':' or '%' or '\\') ? dots : 0;
    }

    void TakeDots(int dots)
    {
        token.Append('.', dots);
        source.Advance(dots);
    }

    void TakePercent()
    {
        Take('%');
        for (var i = 0; i < 2; i++)
        {
            if (source.Current is < 0 or > 0x7F || !char.IsAsciiHexDigit((char)source.Current))
                throw source.Error("% wants two hexadecimal digits.");
            Take(source.Current);
        }
    }

    void TakeLocalEscape()
    {
        source.Advance(1);
        if (source.Current < 0 || !"_~.-!$&'()*+,;=/?#@%".Contains((char)source.Current, StringComparison.Ordinal))
            throw source.Error("There is no such escape in a name.");
        Take(source.Current);
    }

    void ReadUnicodeEscape()
    {
        var letter = source.Peek(1);
        var digits = letter switch { 'u' => 4, 'U' => 8, _ => throw source.Error("There is no such escape.") };
        var code = 0u;
        for (var i = 0; i < digits; i++)
        {
            var digit = source.Peek(2 + i);
            if (digit is < 0 or > 0x7F || !char.IsAsciiHexDigit((char)digit))
                throw source.Error($"\\{(char)letter} wants {digits} hexadecimal digits.");
            code = (code << 4) | (uint)HexValue(digit);
        }
        if (!Rune.IsValid(code))
            throw source.Error($"U+{code:X4} is no Unicode character.");
        token.Append(new Rune(code).ToString());
        source.Advance(2 + digits);
    }

    static int HexValue(int digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    bool TryTakeWhile(Func<char, bool> belongs)
    {
        var length = token.Length;
        while (source.Current >= 0 && belongs((char)source.Current))
            Take(source.Current);
        return token.Length > length;
    }

    void Take(int code)
    {
        var length = code > 0xFFFF ? 2 : 1;
        if (length == 2)
            token.Append(char.ConvertFromUtf32(code));
        else
            token.Append((char)code);
        source.Advance(length);
    }
}
