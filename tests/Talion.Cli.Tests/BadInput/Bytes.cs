using System.IO.Compression;
using System.Text;

namespace Talion.Cli.Tests.BadInput;

/// <summary>Makes content that is wrong on purpose.</summary>
static class Bytes
{
    /// <summary>A day that every article names, so that nothing is told but the fault.</summary>
    public const string Dateline = "BAGHDAD, March 12, 2020 (Daily Wire) - ";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Text in which each character is a byte.</summary>
    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    /// <summary>Bytes by chance, the same each time.</summary>
    public static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
            stream.Write(content);
        return packed.ToArray();
    }

    /// <summary>Zeros, or one letter, by the megabyte.</summary>
    public static byte[] GzipBomb(int megabytes, char letter = '\0')
    {
        using var packed = new MemoryStream();
        var block = new byte[1 << 20];
        Array.Fill(block, (byte)letter);
        using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            for (var i = 0; i < megabytes; i++)
                stream.Write(block);
        }
        return packed.ToArray();
    }

    /// <summary>A record of a web archive.</summary>
    public static byte[] Warc(string fields, byte[] block) =>
        Join(Utf8($"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\n{fields}Content-Length: {block.Length}\r\n\r\n"), block, Utf8("\r\n\r\n"));

    /// <summary>A page in an archive.</summary>
    public static byte[] Answer(string header, byte[] body) => Warc("", Join(Utf8($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{header}\r\n"), body));

    /// <summary>An article in a feed.</summary>
    public static string Feed(string item) => $"<rss><channel><title>Daily Wire</title><item>{item}</item></channel></rss>";

    /// <summary>A page with an article.</summary>
    public static string Page(string body) => $"<html><body><article><p>{Dateline}Rockets hit a camp on Wednesday, an official said.</p>{body}</article></body></html>";
}
