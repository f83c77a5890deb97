using System.Buffers;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>Quoted strings, language tags and numbers.</summary>
sealed partial class TurtleLexer
{
    static readonly SearchValues<char> DoubleQuoteStops = SearchValues.Create("\"\\\n\r");
    static readonly SearchValues<char> SingleQuoteStops = SearchValues.Create("'\\\n\r");

    /// <summary>One of the four forms of a quoted string, unescaped.</summary>
    public string ReadString()
    {
        var place = source.Position;
        var quote = source.Current;
        var isLong = source.Peek(1) == quote && source.Peek(2) == quote;
        source.Advance(isLong ? 3 : 1);
        token.Clear();
        while (source.CopyUntil(quote == '"' ? DoubleQuoteStops : SingleQuoteStops, token))
        {
            if (source.Current == quote && TryCloseString(quote, isLong))
                return token.ToString();
            if (source.Current == '\\')
                ReadStringEscape();
            else if (isLong)
                TakeLongStringCharacter();
            else if (source.Current is '\n' or '\r')
                throw source.Error("A line ends within a string that is not a long one.");
        }
        throw CharacterSource.Error("The string does not end.", place);
    }

    bool TryCloseString(int quote, bool isLong)
    {
        if (isLong && (source.Peek(1) != quote || source.Peek(2) != quote))
            return false;
        source.Advance(isLong ? 3 : 1);
        return true;
    }

    void TakeLongStringCharacter()
    {
        token.Append((char)source.Current);
        source.Advance();
    }

    void ReadStringEscape()
    {
        var meaning = SyntaxText.Unescape(source.Peek(1));
        if (meaning == '\0')
        {
            ReadUnicodeEscape();
            return;
        }
        token.Append(meaning);
        source.Advance(2);
    }

    /// <summary>The word of <c>@prefix</c>, <c>@base</c> and <c>@version</c>.</summary>
    public string ReadAtWord()
    {
        source.Advance(1);
        token.Clear();
        return TryTakeWhile(char.IsAsciiLetter) ? token.ToString() : throw source.Error("A word is missing after @.");
    }

    /// <summary><c>LANG_DIR</c> without its @.</summary>
    public string ReadLanguage()
    {
        source.Advance(1);
        token.Clear();
        TakeSubtag(char.IsAsciiLetter);
        while (source.Current == '-' && source.Peek(1) != '-')
        {
            Take('-');
            TakeSubtag(char.IsAsciiLetterOrDigit);
        }
        if (source.Current == '-')
            TakeDirection();
        return token.ToString();
    }

    void TakeSubtag(Func<char, bool> belongs)
    {
        var start = token.Length;
        TryTakeWhile(belongs);
        if (token.Length == start || token.Length - start > SyntaxText.LongestSubtag)
            throw source.Error($"The parts of a language tag have 1 to {SyntaxText.LongestSubtag} characters.");
    }

    void TakeDirection()
    {
        Take('-');
        Take('-');
        var start = token.Length;
        TryTakeWhile(char.IsAsciiLetter);
        if (token.ToString(start, token.Length - start) is not ("ltr" or "rtl"))
            throw source.Error("A base direction is ltr or rtl.");
    }

    /// <summary>A number (<c>INTEGER</c>, <c>DECIMAL</c> or <c>DOUBLE</c>), its lexical form as written.</summary>
    public Literal ReadNumber()
    {
        token.Clear();
        if (source.Current is '+' or '-')
            Take(source.Current);
        var hasDigits = TryTakeWhile(char.IsAsciiDigit);
        var datatype = Xsd.Integer;
        if (source.Current == '.' && (IsDigit(source.Peek(1)) || (hasDigits && IsExponent(1))))
        {
            Take('.');
            hasDigits |= TryTakeWhile(char.IsAsciiDigit);
            datatype = Xsd.Decimal;
        }
        if (!hasDigits)
            throw source.Error("A number wants digits.");
        if (IsExponent(0))
        {
            TakeExponent();
            datatype = Xsd.Double;
        }
        return new Literal(token.ToString(), datatype);
    }

    void TakeExponent()
    {
        Take(source.Current);
        if (source.Current is '+' or '-')
            Take(source.Current);
        TryTakeWhile(char.IsAsciiDigit);
    }

    bool IsExponent(int ahead) => source.Peek(ahead) is 'e' or 'E'
        && (IsDigit(source.Peek(ahead + 1)) || (source.Peek(ahead + 1) is '+' or '-' && IsDigit(source.Peek(ahead + 2))));

    static bool IsDigit(int code) => code is >= '0' and <= '9';
}
