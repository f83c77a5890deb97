using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.NQuads;

/// <summary>Parses one line of N-Quads into the positions of its terms (RDF 1.2 N-Quads, section 6).</summary>
sealed partial class StatementParser(bool graphs)
{
    static readonly SearchValues<byte> IriStops =
        SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(code => (byte)code), .. "<>\"{}|^`\\"u8]);

    readonly ByteRewriter rewriter = new();
    int position;

    public TermPosition Subject;
    public TermPosition Predicate;
    public TermPosition Object;
    public TermPosition Graph;

    /// <summary>The bytes of a part of a term on the line that was parsed last.</summary>
    public ReadOnlySpan<byte> Bytes(ByteRange range, ReadOnlySpan<byte> line) =>
        (range.Rewritten ? rewriter.Bytes : line).Slice(range.Start, range.Length);

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
        if (line[position..].StartsWith("VERSION"u8))
        {
            ReadVersion(line);
            return false;
        }
        Subject = Resource(line, "a subject (an IRI or a blank node)");
        SkipBlanks(line);
        Predicate = Current(line) == '<' ? ReadIri(line) : throw Expected(line, "a predicate (an IRI)");
        SkipBlanks(line);
        Object = ReadObject(line);
        SkipBlanks(line);
        Graph = !graphs || Current(line) == '.' ? default : Resource(line, "a graph name or a full stop");
        SkipBlanks(line);
        if (Current(line) != '.')
            throw Expected(line, "a full stop");
        position++;
        ExpectEnd(line);
        return true;
    }

    void ReadVersion(ReadOnlySpan<byte> line)
    {
        position += "VERSION".Length;
        SkipBlanks(line);
        if (Current(line) != '"' || ReadLiteral(line) is { Language.Length: > 0 } or { Datatype.Length: > 0 })
            throw Expected(line, "a version in quotation marks");
        ExpectEnd(line);
    }

    void ExpectEnd(ReadOnlySpan<byte> line)
    {
        SkipBlanks(line);
        if (position < line.Length && line[position] != '#')
            throw Expected(line, "the end of the line");
    }

    TermPosition ReadObject(ReadOnlySpan<byte> line)
    {
        if (Current(line) == '"')
            return ReadLiteral(line);
        return line[position..].StartsWith(TripleStart)
            ? new() { Kind = TermKind.TripleTerm, Value = rewriter.Write(ReadTriple(line, depth: 1).ToString()) }
            : Resource(line, "an object (an IRI, a blank node, a literal or a triple term)");
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
