using Talion.Rdf.Syntax;

namespace Talion.Rdf.NQuads;

/// <summary>Cuts a stream of bytes into lines, without copying them; a line ends with LF, CR or CR LF.</summary>
sealed class LineBuffer(Stream stream)
{
    const int LongestLine = 1 << 30;

    byte[] buffer = new byte[1 << 16];
    int start;
    int length;
    int next;
    int end;
    bool ended;
    bool afterCarriageReturn;

    /// <summary>Number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line without its end; valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(start, length);

    /// <summary>Steps to the next line.</summary>
    public bool Read()
    {
        while (true)
        {
            var stop = FindLineEnd();
            var rest = buffer.AsSpan(next, end - next);
            var isSecondHalf = afterCarriageReturn && stop == 0 && rest[0] == '\n';
            afterCarriageReturn = stop >= 0 && rest[stop] == '\r';
            start = next;
            length = stop < 0 ? rest.Length : stop;
            next += stop < 0 ? rest.Length : stop + 1;
            if (isSecondHalf)
                continue;
            Number++;
            return stop >= 0 || length > 0;
        }
    }

    /// <summary>Where the line that begins at <see cref="next"/> ends, counted from there; -1 where the stream ends first.</summary>
    int FindLineEnd()
    {
        var searched = 0;
        while (true)
        {
            var stop = buffer.AsSpan(next + searched, end - next - searched).IndexOfAny((byte)'\n', (byte)'\r');
            if (stop >= 0)
                return searched + stop;
            if (ended)
                return -1;
            searched = end - next;
            Fill();
        }
    }

    public void SkipByteOrderMark()
    {
        start += 3;
        length -= 3;
    }

    void Fill()
    {
        if (next > 0)
        {
            buffer.AsSpan(next, end - next).CopyTo(buffer);
            end -= next;
            next = 0;
        }
        if (end == buffer.Length)
        {
            if (end >= LongestLine)
                throw new RdfSyntaxException($"The line is longer than {LongestLine} bytes.", Number + 1, 1);
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
    }
}
