using Talion.Extraction.Articles.Html;
using Talion.Extraction.Articles.Inputs;

namespace Talion.Extraction.Articles.Warc;

/// <summary>
/// Articles of a web archive (WARC 1.0 and 1.1): the pages among its <c>response</c> and <c>resource</c> records, and the plain texts of <c>conversion</c>
/// records. Other records are passed over in silence.
/// </summary>
static class WebArchive
{
    const int LongestLine = 64 << 10, Okay = 200;

    /// <summary>Streams the articles, a record at a time. A record that is none, or broken, is reported; reading goes on with the next one that can be found.</summary>
    public static IEnumerable<DraftedArticle> Read(OpenInput input)
    {
        using var bytes = new ByteReader(input.Content);
        for (var number = 1; Seek(input, bytes, Place.Record(number)); number++)
        {
            if (ReadRecord(input, bytes, number) is { } article)
                yield return article;
        }
        if (bytes.Position == 0)
            input.Report(default, DiagnosticKind.Empty, "empty");
    }

    /// <summary>Goes behind the line that opens the next record, whose place in the file is told where something else stands before it.</summary>
    static bool Seek(OpenInput input, ByteReader bytes, Place place)
    {
        long? stray = null;
        while (bytes.Position is var position && bytes.ReadLine(LongestLine))
        {
            var isRecord = WarcRecord.Begins(bytes.Line);
            if (!isRecord && !bytes.Line.Trim("\r \t"u8).IsEmpty)
                stray ??= position;
            if (isRecord)
            {
                Tell();
                return true;
            }
        }
        Tell();
        return false;

        void Tell()
        {
            if (stray is { } start)
                input.Report(place, DiagnosticKind.Malformed, $"no archive record at byte {start}");
        }
    }

    static DraftedArticle? ReadRecord(OpenInput input, ByteReader bytes, int number)
    {
        var (place, start, record) = (Place.Record(number), bytes.Position, WarcRecord.Read(bytes));
        if (record.Length is not { } length)
        {
            input.Report(place, DiagnosticKind.Malformed, $"an archive record without a length at byte {start}");
            return null;
        }
        var isWanted = record.Type is "response" or "resource" or "conversion";
        if (isWanted && length > OpenInput.MostBytes)
            input.Report(place, DiagnosticKind.TooLarge, $"larger than {OpenInput.MostBytes >> 20} MB");
        if (!isWanted || length > OpenInput.MostBytes)
        {
            if (!bytes.Skip(length))
                input.Report(place, DiagnosticKind.Malformed, $"cut off at byte {bytes.Position}");
            return null;
        }
        var block = bytes.ReadBlock((int)length);
        if (block.Length == length)
            return Draft(input, place, record, block) is { } draft ? new(place, record.Target is { } target ? AddressId.Of(target) : $"{input.Name}-{number}", draft) : null;
        input.Report(place, DiagnosticKind.Malformed, $"cut off at byte {bytes.Position}");
        return null;
    }

    static DocumentDraft? Draft(OpenInput input, Place place, WarcRecord record, byte[] block)
    {
        try
        {
            if (record.Type != "response" || record.ContentType?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) != true)
                return Page(input, place, record, record.ContentType, () => block);
            if (HttpResponse.Parse(block) is not { } response)
                throw new InvalidDataException("no HTTP response");
            if (response.Status == Okay)
                return Page(input, place, record, response.ContentType, () => response.Content(OpenInput.MostBytes));
            input.Report(place, DiagnosticKind.NoPage, $"HTTP status {response.Status}");
        }
        catch (InvalidDataException error)
        {
            input.Report(place, DiagnosticKind.Malformed, error.Message);
        }
        return null;
    }

    static DocumentDraft? Page(OpenInput input, Place place, WarcRecord record, string? contentType, Func<byte[]> content)
    {
        var type = MediaType.Of(contentType);
        if (type.Name is not ("text/html" or "application/xhtml+xml" or "text/plain" or ""))
        {
            input.Report(place, DiagnosticKind.Foreign, $"not a page, but {type.Name}");
            return null;
        }
        var bytes = content();
        if (input.Decode(place, bytes, type.Charset) is not { } text)
            return null;
        var isText = type.Name == "text/plain" || type.Name.Length == 0 && SourceFormats.OfContent(bytes) == SourceFormat.Text;
        return (isText ? new(text, null, null, null) : HtmlArticle.Read(text)) with { Url = record.Target, Retrieved = record.Date };
    }
}
