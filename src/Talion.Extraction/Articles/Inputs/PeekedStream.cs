namespace Talion.Extraction.Articles.Inputs;

/// <summary>A forward stream whose first bytes can be looked at before they are read.</summary>
sealed class PeekedStream : ForwardStream
{
    readonly Stream rest;
    readonly byte[] head;
    int position;

    /// <param name="source">Closed with this stream.</param>
    /// <param name="most">How many bytes to look at, if there are so many.</param>
    public PeekedStream(Stream source, int most)
    {
        rest = source;
        head = new byte[most];
        Array.Resize(ref head, source.ReadAtLeast(head, most, throwOnEndOfStream: false));
    }

    public ReadOnlySpan<byte> Head => head;

    public override int Read(Span<byte> buffer)
    {
        if (position == head.Length)
            return rest.Read(buffer);
        var length = Math.Min(buffer.Length, head.Length - position);
        head.AsSpan(position, length).CopyTo(buffer);
        position += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        rest.Dispose();
        base.Dispose(disposing);
    }
}
