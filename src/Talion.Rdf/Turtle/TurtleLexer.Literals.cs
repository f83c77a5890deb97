using System.Buffers;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>Quoted strings and numbers.</summary>
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
