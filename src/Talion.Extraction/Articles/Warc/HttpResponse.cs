using System.Globalization;
using System.Text;

namespace Talion.Extraction.Articles.Warc;

/// <summary>An HTTP response as an archive keeps it (RFC 9112).</summary>
sealed class HttpResponse
{
    readonly Dictionary<string, string> fields;

    HttpResponse(int status, Dictionary<string, string> fields, byte[] body) => (Status, this.fields, Body) = (status, fields, body);

    public int Status { get; }

    /// <summary>As the server says it, with parameters.</summary>
    public string? ContentType => fields.GetValueOrDefault("Content-Type");

    /// <summary>As it was sent: chunked and compressed perhaps.</summary>
    public byte[] Body { get; }

    /// <summary>The body, put together and unpacked.</summary>
    /// <exception cref="InvalidDataException">The body is not what its header says, or more than <paramref name="most"/> bytes long.</exception>
    public byte[] Content(int most)
    {
        var body = Codings("Transfer-Encoding").Contains("chunked") ? ChunkedBody.Join(Body) : Body;
        foreach (var coding in Codings("Content-Encoding").Reverse())
            body = ContentCoding.Unpack(body, coding, most);
        return body;
    }

    /// <returns><see langword="null"/> where the bytes are no response.</returns>
    public static HttpResponse? Parse(ReadOnlySpan<byte> message)
    {
        var (end, gap) = (message.IndexOf("\r\n\r\n"u8), 4);
        if (message.IndexOf("\n\n"u8) is >= 0 and var bare && (end < 0 || bare < end))
            (end, gap) = (bare, 2);
        if (end < 0)
            (end, gap) = (message.Length, 0);
        var lines = Encoding.Latin1.GetString(message[..end]).Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
        var status = lines.Count > 0 && lines[0].StartsWith("HTTP/", StringComparison.Ordinal) ? lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return status.Length > 1 && int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? new HttpResponse(code, HeaderFields.Of(lines.Skip(1)), message[(end + gap)..].ToArray())
            : null;
    }

    IEnumerable<string> Codings(string field) =>
        fields.GetValueOrDefault(field, "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(coding => coding.ToLowerInvariant());
}
