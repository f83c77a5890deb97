using System.Text;
using Talion.Rdf.Syntax;

namespace Talion.Rdf.NQuads;

/// <summary>The UTF-8 bytes of a text, encoded as they are asked for.</summary>
sealed class Utf8Stream(TextReader reader) : Stream
{
    readonly Encoder encoder = SyntaxText.StrictUtf8.GetEncoder();
    readonly char[] characters = new char[4096];
    readonly byte[] encoded = new byte[(4096 + 1) * 3];
    int next;
    int end;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (next == end)
            Encode();
        var length = Math.Min(buffer.Length, end - next);
        encoded.AsSpan(next, length).CopyTo(buffer);
        next += length;
        return length;
    }

    void Encode()
    {
        next = end = 0;
        try
        {
            while (end == 0)
            {
                var read = reader.Read(characters);
                end = encoder.GetBytes(characters.AsSpan(0, read), encoded, flush: read == 0);
                if (read == 0)
                    return;
            }
        }
        catch (EncoderFallbackException error)
        {
            throw new RdfSyntaxException("The text holds half a character (a lone surrogate).", error);
        }
        catch (DecoderFallbackException error)
        {
            throw new RdfSyntaxException("The text is not valid UTF-8.", error);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
