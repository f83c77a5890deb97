namespace Talion.Cli.Tests;

/// <summary>Bytes, a few at a time; asks to stop when so many of them have been read.</summary>
sealed class StoppingStream(byte[] content, int stopAt, CancellationTokenSource stop) : MemoryStream(content)
{
    const int AtATime = 1000;

    public override int Read(Span<byte> buffer)
    {
        if (Position >= stopAt)
            stop.Cancel();
        return base.Read(buffer[..Math.Min(buffer.Length, AtATime)]);
    }
}
