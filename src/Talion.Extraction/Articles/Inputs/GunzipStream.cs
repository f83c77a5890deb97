using System.IO.Compression;

namespace Talion.Extraction.Articles.Inputs;

/// <summary>What a gzip file holds, all its members one after the other (RFC 1952). Breaks off where the data expand beyond reason.</summary>
sealed class GunzipStream : ForwardStream
{
    /// <summary>Text shrinks to a fifth or a tenth; a file that was made to fill the memory, to a thousandth.</summary>
    const int MostExpansion = 200;

    const long Harmless = 64 << 20;

    readonly CountedStream packed;
    readonly GZipStream unpacked;
    long length;

    /// <param name="source">Closed with this stream.</param>
    public GunzipStream(Stream source)
    {
        packed = new CountedStream(source);
        unpacked = new GZipStream(packed, CompressionMode.Decompress);
    }

    /// <summary>Whether content begins as gzip does.</summary>
    public static bool Begins(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <exception cref="InvalidDataException">The data are broken, cut off, or a bomb.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = Unpack(buffer);
        length += read;
        if (length > Harmless && length / MostExpansion > packed.Count)
            throw new InvalidDataException($"expands more than {MostExpansion}-fold, as compression bombs do");
        return read;
    }

    int Unpack(Span<byte> buffer)
    {
        try
        {
            return unpacked.Read(buffer);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"broken gzip data within the first {packed.Count} bytes", error);
        }
    }

    protected override void Dispose(bool disposing)
    {
        unpacked.Dispose();
        base.Dispose(disposing);
    }
}
