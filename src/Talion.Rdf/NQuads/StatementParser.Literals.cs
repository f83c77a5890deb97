using Talion.Rdf.Syntax;

namespace Talion.Rdf.NQuads;

/// <summary>Literals.</summary>
sealed partial class StatementParser
{
    static ReadOnlySpan<byte> LanguageDatatypes => "http://www.w3.org/1999/02/22-rdf-syntax-ns#"u8;

    TermPosition ReadLiteral(ReadOnlySpan<byte> line)
    {
        var start = ++position;
        var length = line[start..].IndexOfAny((byte)'"', (byte)'\\');
        position = length < 0 ? line.Length : start + length;
        var value = Current(line) switch
        {
            '"' => new ByteRange(start, position++ - start),
            '\\' => rewriter.ReadString(line, start, ref position),
            _ => throw Expected(line, "the end of a string"),
        };
        var literal = new TermPosition { Kind = TermKind.Literal, Value = value };
        SkipBlanks(line);
        if (Current(line) == '@')
            literal.Language = ReadLanguage(line);
        else if (Current(line) == '^')
            literal.Datatype = ReadDatatype(line);
        return literal;
    }

    ByteRange ReadDatatype(ReadOnlySpan<byte> line)
    {
        if (!line[position..].StartsWith("^^"u8))
            throw Expected(line, "a datatype (^^ and an IRI)");
        position += 2;
        SkipBlanks(line);
        if (Current(line) != '<')
            throw Expected(line, "a datatype's IRI");
        var range = ReadIriRange(line);
        var bytes = Bytes(range, line);
        if (bytes.StartsWith(LanguageDatatypes) && bytes[LanguageDatatypes.Length..] is var rest && (rest.SequenceEqual("langString"u8) || rest.SequenceEqual("dirLangString"u8)))
            throw new RdfSyntaxException("A string of this datatype wants a language.");
        return bytes.SequenceEqual("http://www.w3.org/2001/XMLSchema#string"u8) ? default : range;
    }

    ByteRange ReadLanguage(ReadOnlySpan<byte> line)
    {
        var start = ++position;
        SkipSubtag(line, char.IsAsciiLetter);
        while (Current(line) == '-' && !line[position..].StartsWith("--"u8))
        {
            position++;
            SkipSubtag(line, char.IsAsciiLetterOrDigit);
        }
        if (Current(line) == '-')
            SkipDirection(line);
        return rewriter.LowerCase(line, start, position - start);
    }

    void SkipSubtag(ReadOnlySpan<byte> line, Func<char, bool> belongs)
    {
        var start = position;
        SkipWhile(line, belongs);
        if (position == start || position - start > SyntaxText.LongestSubtag)
            throw Expected(line, $"a language tag, its parts of 1 to {SyntaxText.LongestSubtag} characters");
    }

    void SkipDirection(ReadOnlySpan<byte> line)
    {
        var start = position += 2;
        SkipWhile(line, char.IsAsciiLetter);
        if (!line[start..position].SequenceEqual("ltr"u8) && !line[start..position].SequenceEqual("rtl"u8))
            throw new RdfSyntaxException("A base direction is ltr or rtl.");
    }
}
