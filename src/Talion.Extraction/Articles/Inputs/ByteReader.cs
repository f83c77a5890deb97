namespace Talion.Extraction.Articles.Inputs;

/// <summary>Reads a stream by lines and by numbers of bytes, in bounded memory.</summary>
/// <param name="source">Closed with the reader.</param>
sealed class ByteReader(Stream source) : IDisposable
{
    const byte LineFeed = (byte)'\n';

    /// <summary>A buffer that one long line has made larger than this is not kept for the next.</summary>
    const int MostKept = 1 << 20;

    readonly byte[] buffer = GC.AllocateUninitializedArray<byte>(1 << 16);
    byte[] longLine = [];
    int start;
    int end;
    Range line;
    bool isLong;

    /// <summary>The line read last, without its line feed; valid until the next read.</summary>
    public ReadOnlySpan<byte> Line => isLong ? longLine.AsSpan(line) : buffer.AsSpan(line);

    /// <summary>Whether the line read last was longer than wished; then <see cref="Line"/> is its beginning.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Offset of the next byte.</summary>
    public long Position { get; private set; }

    /// <summary>Reads the next line; the last one need not end in a line feed.</summary>
    /// <param name="most">How many bytes of it to keep.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool ReadLine(int most)
    {
        IsCut = false;
        if (start == end && !Fill())
            return false;
        if (buffer.AsSpan(start, Math.Min(end - start, most)).IndexOf(LineFeed) is >= 0 and var length)
        {
            (isLong, line) = (false, start..(start + length));
            Advance(length + 1);
            return true;
        }
        ReadLongLine(most);
        return true;
    }

    /// <summary>Reads a block of bytes.</summary>
    /// <returns>The block, shorter only where the stream ends before.</returns>
    public byte[] ReadBlock(int length)
    {
        // Not more at once than has been seen to come: the length is only what somebody says, and most files are small.
        using var block = new MemoryStream(Math.Min(length, buffer.Length));
        while (block.Length < length && (start < end || Fill()))
        {
            var part = Math.Min(end - start, length - (int)block.Length);
            block.Write(buffer, start, part);
            Advance(part);
        }
        return block.ToArray();
    }

    /// <summary>Passes over bytes.</summary>
    /// <returns>Whether there were so many.</returns>
    public bool Skip(long length)
    {
        while (length > 0 && (start < end || Fill()))
        {
            var part = (int)Math.Min(end - start, length);
            Advance(part);
            length -= part;
        }
        return length == 0;
    }

    public void Dispose() => source.Dispose();

    void ReadLongLine(int most)
    {
        if (longLine.Length > MostKept)
            longLine = [];
        var kept = 0;
        var ended = false;
        while (!ended && (start < end || Fill()))
        {
            var feed = buffer.AsSpan(start, end - start).IndexOf(LineFeed);
            var part = feed < 0 ? end - start : feed;
            var wanted = Math.Min(part, most - kept);
            if (kept + wanted > longLine.Length)
                Array.Resize(ref longLine, Math.Max(kept + wanted, 2 * longLine.Length));
            buffer.AsSpan(start, wanted).CopyTo(longLine.AsSpan(kept));
            kept += wanted;
            IsCut |= wanted < part;
            ended = feed >= 0;
            Advance(part + (ended ? 1 : 0));
        }
        (isLong, line) = (true, ..kept);
    }

    void Advance(int length)
    {
        start += length;
        Position += length;
    }

    bool Fill()
    {
        (start, end) = (0, source.Read(buffer));
        return end > 0;
    }
}
