using System.IO.Compression;
using System.Text;

namespace Talion.Extraction.Tests.Articles.Warc;

/// <summary>Makes web archives.</summary>
static class WarcText
{
    public const string Address = "https://www.wire.example/world/2020/03/12/camp-hit.html";

    /// <summary>A page with an article of two paragraphs.</summary>
    public static string Page(string paragraph = "Rockets hit a camp on Wednesday, an official said.") => $"""
        <html><head><title>Camp hit</title><meta property="article:published_time" content="2020-03-12"></head>
        <body><nav>Home</nav><article><p>{paragraph}</p><p>Two soldiers were killed and five wounded, the army said.</p></article></body></html>
        """;

    public static byte[] Record(string type, string contentType, byte[] block, string address = Address) =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2020-03-14T09:30:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8,
    ];

    public static byte[] Response(string header, byte[] body, string address = Address) =>
        Record("response", "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes(header.ReplaceLineEndings("\r\n") + "\r\n\r\n"), .. body], address);

    public static byte[] Response(string page, string address = Address) =>
        Response("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(page), address);

    public static byte[] Gzip(byte[] content) => Packed(content, stream => new GZipStream(stream, CompressionLevel.Fastest));

    public static byte[] Packed(byte[] content, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
            stream.Write(content);
        return packed.ToArray();
    }

    /// <summary>A body in chunks of at most seven bytes.</summary>
    public static byte[] Chunked(byte[] body) =>
        [.. body.Chunk(7).SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x};part\r\n"), .. chunk, .. "\r\n"u8]), .. "0\r\n\r\n"u8];
}
