namespace Talion.Extraction.Articles;

/// <summary>A forward stream whose first bytes can be looked at before they are read.</summary>
sealed class PeekedStream : Stream
{
    readonly Stream rest;
    readonly byte[] head;
    int position;

    /// <param name="source">Not closed with this stream.</param>
    /// <param name="most">How many bytes to look at, if there are so many.</param>
    public PeekedStream(Stream source, int most)
    {
        rest = source;
        head = new byte[most];
        Array.Resize(ref head, source.ReadAtLeast(head, most, throwOnEndOfStream: false));
    }

    public ReadOnlySpan<byte> Head => head;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (position == head.Length)
            return rest.Read(buffer);
        var length = Math.Min(buffer.Length, head.Length - position);
        head.AsSpan(position, length).CopyTo(buffer);
        position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
