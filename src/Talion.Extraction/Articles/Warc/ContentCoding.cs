using System.IO.Compression;

namespace Talion.Extraction.Articles.Warc;

/// <summary>The compressions of HTTP (RFC 9110, section 8.4.1).</summary>
static class ContentCoding
{
    const int ZlibMethod = 8;

    /// <param name="body">The bytes; where they do not look compressed, an archive has unpacked them and left the header.</param>
    /// <param name="coding">In lower case.</param>
    /// <param name="most">The most bytes that may come out.</param>
    /// <exception cref="InvalidDataException">The bytes are broken, too many, or of a coding that nobody knows.</exception>
    public static byte[] Unpack(byte[] body, string coding, int most)
    {
        var packed = new MemoryStream(body);
        using Stream? unpacked = coding switch
        {
            "identity" or "" => null,
            "gzip" or "x-gzip" => Inputs.GunzipStream.Begins(body) ? new GZipStream(packed, CompressionMode.Decompress) : null,
            // The standard means zlib; some servers sent the bare data.
            "deflate" => IsZlib(body) ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => throw new InvalidDataException($"the content encoding {coding} is not known"),
        };
        return unpacked is null ? body : ReadAll(unpacked, coding, most);
    }

    static bool IsZlib(byte[] body) => body.Length > 1 && (body[0] & 0xF) == ZlibMethod && (body[0] << 8 | body[1]) % 31 == 0;

    static byte[] ReadAll(Stream unpacked, string coding, int most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        try
        {
            while (unpacked.Read(buffer) is > 0 and var read)
            {
                content.Write(buffer, 0, read);
                if (content.Length > most)
                    throw new InvalidDataException($"unpacks to more than {most >> 20} MB");
            }
        }
        catch (Exception error) when (error is InvalidOperationException || error is InvalidDataException && content.Length <= most)
        {
            throw new InvalidDataException($"broken {coding} data", error);
        }
        return content.ToArray();
    }
}
