using System.Buffers;
using System.Text;
using Talion.Rdf.Syntax;

namespace Talion.Sparql.Syntax.Lexing;

/// <summary>Variables, labels of blank nodes, prefixed names and keywords.</summary>
sealed partial class Lexer
{
    bool Variable()
    {
        var end = NameEnd(position + 1, first: code => NameCharacters.IsBaseOrUnderscore(code) || code is >= '0' and <= '9', IsVariablePart);
        if (end == position + 1)
            return false;
        var start = position;
        position = end;
        Add(TokenKind.Variable, text[(start + 1)..end], start);
        return true;
    }

    static bool IsVariablePart(int code) => code != '-' && NameCharacters.IsName(code);

    bool BlankNode()
    {
        var end = NameEnd(position + 2, NameCharacters.IsLabelStart, code => code == '.' || NameCharacters.IsName(code));
        while (end > position + 2 && text[end - 1] == '.')
            end--;
        if (end == position + 2)
            throw source.Error("A blank node needs a label after _:.", position);
        var start = position;
        position = end;
        Add(TokenKind.BlankNode, text[(start + 2)..end], start);
        return true;
    }

    bool Name()
    {
        var start = position;
        var end = NameEnd(position, NameCharacters.IsBase, code => code == '.' || NameCharacters.IsName(code));
        var prefixEnd = end;
        while (prefixEnd > start && text[prefixEnd - 1] == '.')
            prefixEnd--;
        if (end == prefixEnd && end < text.Length && text[end] == ':')
        {
            position = end + 1;
            var local = LocalName();
            Add(TokenKind.PrefixedName, $"{text[start..end]}:{local}", start);
            return true;
        }
        if (end == start)
            return false;
        position = start;
        while (char.IsAsciiLetterOrDigit(Peek(0)) || Peek(0) == '_')
            position++;
        if (position == start)
            throw Unexpected();
        Add(TokenKind.Word, text[start..position], start);
        return true;
    }

    string LocalName()
    {
        var name = new StringBuilder();
        var (end, length) = (position, 0);
        while (LocalPart(name, first: name.Length == 0))
        {
            if (text[position - 1] != '.' || text[position - 2] == '\\')
                (end, length) = (position, name.Length);
        }
        position = end;
        name.Length = length;
        return name.ToString();
    }

    bool LocalPart(StringBuilder name, bool first)
    {
        var c = Peek(0);
        if (c == '%' && char.IsAsciiHexDigit(Peek(1)) && char.IsAsciiHexDigit(Peek(2)))
            return Take(name, 3);
        if (c == '\\' && "_~.-!$&'()*+,;=/?#@%".Contains(Peek(1), StringComparison.Ordinal) && Peek(1) != '\0')
        {
            position++;
            return Take(name, 1);
        }
        if (position >= text.Length || Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var width) != OperationStatus.Done)
            return false;
        var code = rune.Value;
        var fits = code is ':' || (first ? NameCharacters.IsLabelStart(code) : code == '.' || NameCharacters.IsName(code));
        return fits && Take(name, width);
    }

    bool Take(StringBuilder name, int width)
    {
        name.Append(text, position, width);
        position += width;
        return true;
    }

    int NameEnd(int from, Func<int, bool> first, Func<int, bool> part)
    {
        var end = from;
        while (end < text.Length && Rune.DecodeFromUtf16(text.AsSpan(end), out var rune, out var width) == OperationStatus.Done
            && (end == from ? first(rune.Value) : part(rune.Value)))
        {
            end += width;
        }
        return end;
    }
}
