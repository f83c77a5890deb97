using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.NQuads;

/// <summary>Parses one line of N-Quads into the positions of its terms (RDF 1.1 N-Quads, section 6).</summary>
sealed class StatementParser(bool graphs)
{
    static readonly SearchValues<byte> IriStops =
        SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(code => (byte)code), .. "<>\"{}|^`\\"u8]);

    readonly ByteRewriter rewriter = new();
    int position;

    public TermPosition Subject;
    public TermPosition Predicate;
    public TermPosition Object;
    public TermPosition Graph;

    public ReadOnlySpan<byte> Rewritten => rewriter.Bytes;

    /// <summary>Parses a line; false for one that is blank or only a comment.</summary>
    public bool Parse(ReadOnlySpan<byte> line, long number)
    {
        position = 0;
        rewriter.Clear();
        try
        {
            return Parse(line);
        }
        catch (FormatException error) when (error is not RdfSyntaxException { Line: > 0 })
        {
            var column = Encoding.UTF8.GetCharCount(line[..Math.Min(position, line.Length)]) + 1;
            throw new RdfSyntaxException(error.Message, number, column);
        }
    }

    bool Parse(ReadOnlySpan<byte> line)
    {
        SkipBlanks(line);
        if (position == line.Length || line[position] == '#')
            return false;
        if (!Utf8.IsValid(line))
            throw new RdfSyntaxException("The line is not valid UTF-8.");
        Subject = Resource(line, "a subject (an IRI or a blank node)");
        SkipBlanks(line);
        Predicate = Current(line) == '<' ? ReadIri(line) : throw Expected(line, "a predicate (an IRI)");
        SkipBlanks(line);
        Object = Current(line) == '"' ? ReadLiteral(line) : Resource(line, "an object (an IRI, a blank node or a literal)");
        SkipBlanks(line);
        Graph = !graphs || Current(line) == '.' ? default : Resource(line, "a graph name or a full stop");
        SkipBlanks(line);
        if (Current(line) != '.')
            throw Expected(line, "a full stop");
        position++;
        SkipBlanks(line);
        if (position < line.Length && line[position] != '#')
            throw Expected(line, "the end of the line");
        return true;
    }

    TermPosition Resource(ReadOnlySpan<byte> line, string what) => Current(line) switch
    {
        '<' => ReadIri(line),
        '_' => ReadBlankNode(line),
        _ => throw Expected(line, what),
    };

    TermPosition ReadIri(ReadOnlySpan<byte> line) => new() { Kind = TermKind.Iri, Value = ReadIriRange(line) };

    ByteRange ReadIriRange(ReadOnlySpan<byte> line)
    {
        var start = ++position;
        var scheme = SchemeEnd(line);
        var length = line[scheme..].IndexOfAny(IriStops);
        position = length < 0 ? line.Length : scheme + length;
        if (Current(line) == '>')
            return new(start, position++ - start);
        if (Current(line) != '\\')
            throw Expected(line, "the end of an IRI");
        return rewriter.ReadIri(line, start, ref position, IriStops);
    }

    int SchemeEnd(ReadOnlySpan<byte> line)
    {
        var end = position;
        while (end < line.Length
            && (char.IsAsciiLetterOrDigit((char)line[end]) || (end > position && line[end] is (byte)'+' or (byte)'-' or (byte)'.')))
            end++;
        return end > position && end < line.Length && line[end] == ':' && char.IsAsciiLetter((char)line[position])
            ? end
            : throw new RdfSyntaxException("The IRI is not absolute.");
    }

    TermPosition ReadBlankNode(ReadOnlySpan<byte> line)
    {
        if (position + 1 >= line.Length || line[position + 1] != ':')
            throw Expected(line, "a blank node");
        var start = position + 2;
        var last = position = start;
        while (position < line.Length && Rune.DecodeFromUtf8(line[position..], out var rune, out var length) == OperationStatus.Done)
        {
            var isName = position == start ? NameCharacters.IsLabelStart(rune.Value) : NameCharacters.IsName(rune.Value);
            if (!isName && (rune.Value != '.' || position == start))
                break;
            position += length;
            if (isName)
                last = position;
        }
        position = last;
        return last > start ? new() { Kind = TermKind.BlankNode, Value = new(start, last - start) }
            : throw Expected(line, "a blank node's label");
    }

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
        if (Current(line) == '@')
            literal.Language = ReadLanguage(line);
        else if (Current(line) == '^')
            literal.Datatype = ReadDatatype(line);
        return literal;
    }

    ByteRange ReadDatatype(ReadOnlySpan<byte> line)
    {
        if (!line[position..].StartsWith("^^<"u8))
            throw Expected(line, "a datatype (^^ and an IRI)");
        position += 2;
        var range = ReadIriRange(line);
        var bytes = (range.Rewritten ? rewriter.Bytes : line).Slice(range.Start, range.Length);
        return bytes.SequenceEqual("http://www.w3.org/2001/XMLSchema#string"u8) ? default : range;
    }

    ByteRange ReadLanguage(ReadOnlySpan<byte> line)
    {
        var start = ++position;
        SkipWhile(line, char.IsAsciiLetter);
        if (position == start)
            throw Expected(line, "a language tag");
        while (Current(line) == '-')
        {
            var subtag = ++position;
            SkipWhile(line, char.IsAsciiLetterOrDigit);
            if (position == subtag)
                throw Expected(line, "a subtag of a language");
        }
        return rewriter.LowerCase(line, start, position - start);
    }

    void SkipWhile(ReadOnlySpan<byte> line, Func<char, bool> belongs)
    {
        while (position < line.Length && belongs((char)line[position]))
            position++;
    }

    void SkipBlanks(ReadOnlySpan<byte> line)
    {
        while (position < line.Length && line[position] is (byte)' ' or (byte)'\t')
            position++;
    }

    int Current(ReadOnlySpan<byte> line) => position < line.Length ? line[position] : -1;

    RdfSyntaxException Expected(ReadOnlySpan<byte> line, string what) =>
        new($"Expected {what}, found {(position < line.Length ? $"'{SyntaxText.Show(line[position..])}'" : "the end of the line")}.");
}
