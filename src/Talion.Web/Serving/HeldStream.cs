namespace Talion.Web.Serving;

/// <summary>Holds back the beginning of an answer, so that an error in it can still be told as one; passes on what goes beyond as it comes.</summary>
/// <remarks>Disposing drops what is held; <see cref="Complete"/> sends it.</remarks>
sealed class HeldStream(Stream body) : Stream
{
    const int Held = 1 << 16;

    readonly MemoryStream start = new();
    bool passing;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Sends what is still held.</summary>
    public void Complete()
    {
        Pass();
        body.Flush();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!passing && start.Length + buffer.Length > Held)
            Pass();
        (passing ? body : start).Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Does nothing: writers flush where it suits them, the body where it suits the net.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        start.Dispose();
        base.Dispose(disposing);
    }

    void Pass()
    {
        if (passing)
            return;
        passing = true;
        start.Position = 0;
        start.CopyTo(body);
    }
}
