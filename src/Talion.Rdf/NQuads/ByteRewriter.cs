using System.Buffers;
using System.Globalization;
using System.Text;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.NQuads;

/// <summary>
/// Keeps the bytes of a line's terms whose meaning is not what is written: those with escapes, language tags with capitals, triple terms.
/// </summary>
sealed class ByteRewriter
{
    readonly ArrayBufferWriter<byte> output = new();

    public ReadOnlySpan<byte> Bytes => output.WrittenSpan;

    public void Clear() => output.ResetWrittenCount();

    /// <summary>
    /// Reads on to the closing quotation mark of a string that begins at <paramref name="start"/> and has an escape at <paramref
    /// name="position"/>.
    /// </summary>
    public ByteRange ReadString(ReadOnlySpan<byte> line, int start, ref int position)
    {
        var first = output.WrittenCount;
        output.Write(line[start..position]);
        while (position < line.Length && line[position] != '"')
        {
            if (line[position] == '\\')
            {
                WriteEscape(line, ref position, isString: true);
                continue;
            }
            var length = line[position..].IndexOfAny((byte)'"', (byte)'\\');
            WriteRun(line, ref position, length);
        }
        return Close(line, first, ref position, "The string does not end.");
    }

    /// <summary>The same for an IRI, up to its closing angle bracket.</summary>
    public ByteRange ReadIri(ReadOnlySpan<byte> line, int start, ref int position, SearchValues<byte> stops)
    {
        var first = output.WrittenCount;
        output.Write(line[start..position]);
        while (position < line.Length && line[position] != '>')
        {
            if (line[position] == '\\')
                WriteEscape(line, ref position, isString: false);
            else if (stops.Contains(line[position]))
                throw new RdfSyntaxException("The IRI holds a character that no IRI may hold.");
            else
                WriteRun(line, ref position, line[position..].IndexOfAny(stops));
        }
        var range = Close(line, first, ref position, "The IRI does not end.");
        return Bytes.Slice(range.Start, range.Length).ContainsAny(stops)
            ? throw new RdfSyntaxException("The IRI holds an escaped character that no IRI may hold.")
            : range;
    }

    /// <summary>Keeps a text that stands for what is written.</summary>
    public ByteRange Write(string text)
    {
        var first = output.WrittenCount;
        return new(first, (int)Encoding.UTF8.GetBytes(text, output), Rewritten: true);
    }

    /// <summary>A language tag in lower case; not copied where it already is.</summary>
    public ByteRange LowerCase(ReadOnlySpan<byte> line, int start, int length)
    {
        var tag = line.Slice(start, length);
        if (!tag.ContainsAnyInRange((byte)'A', (byte)'Z'))
            return new(start, length);
        var first = output.WrittenCount;
        Ascii.ToLower(tag, output.GetSpan(length), out var written);
        output.Advance(written);
        return new(first, written, Rewritten: true);
    }

    ByteRange Close(ReadOnlySpan<byte> line, int first, ref int position, string complaint)
    {
        if (position >= line.Length)
            throw new RdfSyntaxException(complaint);
        position++;
        return new(first, output.WrittenCount - first, Rewritten: true);
    }

    void WriteRun(ReadOnlySpan<byte> line, ref int position, int length)
    {
        var end = length < 0 ? line.Length : position + length;
        output.Write(line[position..end]);
        position = end;
    }

    void WriteEscape(ReadOnlySpan<byte> line, ref int position, bool isString)
    {
        var letter = position + 1 < line.Length ? (char)line[position + 1] : '\0';
        var digits = letter switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            var meaning = isString ? SyntaxText.Unescape(letter) : '\0';
            if (meaning == '\0')
                throw new RdfSyntaxException("There is no such escape.");
            output.Write([(byte)meaning]);
            position += 2;
            return;
        }
        if (position + 2 + digits > line.Length
            || !uint.TryParse(line.Slice(position + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                || !Rune.IsValid(code))
            throw new RdfSyntaxException($"\\{letter} wants {digits} hexadecimal digits of a Unicode character.");
        output.Advance(new Rune(code).EncodeToUtf8(output.GetSpan(4)));
        position += 2 + digits;
    }
}
