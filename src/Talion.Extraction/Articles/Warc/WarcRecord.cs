using System.Globalization;
using System.Text;
using Talion.Extraction.Articles.Inputs;

namespace Talion.Extraction.Articles.Warc;

/// <summary>The head of a record of a web archive: ISO 28500, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/.</summary>
sealed class WarcRecord
{
    const int LongestLine = 64 << 10, MostFields = 1000;

    readonly Dictionary<string, string> fields;

    WarcRecord(Dictionary<string, string> fields) => this.fields = fields;

    /// <summary>What the record is: <c>response</c>, <c>request</c>, <c>resource</c>, <c>conversion</c> and others.</summary>
    public string Type => this["WARC-Type"] ?? "";

    /// <summary>The web address that it is about.</summary>
    public string? Target => this["WARC-Target-URI"]?.Trim('<', '>');

    /// <summary>When it was fetched.</summary>
    public DateTimeOffset? Date =>
        DateTimeOffset.TryParse(this["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    /// <summary>Media type of the block.</summary>
    public string? ContentType => this["Content-Type"];

    /// <summary>Bytes of the block, which follows the head; <see langword="null"/> where the head does not say it.</summary>
    public long? Length => long.TryParse(this["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>Whether a line opens a record.</summary>
    public static bool Begins(ReadOnlySpan<byte> line) => line.StartsWith("WARC/"u8);

    /// <summary>Reads the fields, up to the empty line behind them.</summary>
    public static WarcRecord Read(ByteReader bytes)
    {
        var lines = new List<string>();
        while (bytes.ReadLine(LongestLine) && Encoding.UTF8.GetString(bytes.Line).TrimEnd('\r') is { Length: > 0 } line)
        {
            if (lines.Count < MostFields)
                lines.Add(line);
        }
        return new WarcRecord(HeaderFields.Of(lines));
    }
}
