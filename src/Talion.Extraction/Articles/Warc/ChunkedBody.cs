using System.Buffers.Text;

namespace Talion.Extraction.Articles.Warc;

/// <summary>Bodies that were sent in chunks (RFC 9112, section 7.1).</summary>
static class ChunkedBody
{
    /// <summary>
    /// The chunks put together. Many archives keep the body without its chunks and the header that speaks of them: a body that does not begin with a chunk is
    /// given back as it is, and one that ends within a chunk up to there.
    /// </summary>
    public static byte[] Join(byte[] body)
    {
        using var joined = new MemoryStream(body.Length);
        var rest = body.AsSpan();
        while (TryReadSize(rest, out var size, out var start))
        {
            if (size == 0)
                return joined.ToArray();
            var chunk = rest[start..Math.Min(rest.Length, start + size)];
            joined.Write(chunk);
            rest = rest[(start + chunk.Length)..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest.StartsWith("\n"u8) ? rest[1..] : rest;
        }
        return joined.Length > 0 ? joined.ToArray() : body;
    }

    static bool TryReadSize(ReadOnlySpan<byte> rest, out int size, out int start)
    {
        start = rest.IndexOf((byte)'\n') + 1;
        return Utf8Parser.TryParse(rest, out size, out var digits, 'x') && start > digits && size >= 0 && size <= int.MaxValue - start
            && rest[digits] is (byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ';
    }
}
