namespace Talion.Extraction.Articles.Inputs;

/// <summary>Counts the bytes that are read.</summary>
/// <param name="source">Closed with this stream.</param>
sealed class CountedStream(Stream source) : ForwardStream
{
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        Count += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        source.Dispose();
        base.Dispose(disposing);
    }
}
