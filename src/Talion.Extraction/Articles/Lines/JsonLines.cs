using System.Text;
using Talion.Extraction.Articles.Inputs;

namespace Talion.Extraction.Articles.Lines;

/// <summary>Articles of which each is a line of JSON (https://jsonlines.org): <c>text</c> and any of <c>id, title, published, publisher, url</c>.</summary>
static class JsonLines
{
    static ReadOnlySpan<byte> Blanks => " \t\r"u8;

    /// <summary>Streams the articles. A line that is none is reported and costs only itself.</summary>
    public static IEnumerable<DraftedArticle> Read(OpenInput input)
    {
        using var lines = new ByteReader(Utf8(input));
        var number = 0;
        while (lines.ReadLine(OpenInput.MostBytes))
        {
            var place = Place.Line(++number);
            if (lines.IsCut)
                input.Report(place, DiagnosticKind.TooLarge, $"a line longer than {OpenInput.MostBytes >> 20} MB");
            else if (ReadLine(input, place, $"{input.Name}-{number}", lines.Line) is { } article)
                yield return article;
        }
        if (number == 0)
            input.Report(default, DiagnosticKind.Empty, "empty");
    }

    static DraftedArticle? ReadLine(OpenInput input, Place place, string name, ReadOnlySpan<byte> line)
    {
        if (line.Trim(Blanks).IsEmpty || input.Decode(place, line) is not { } decoded)
            return null;
        if (!JsonObject.TryParse(decoded, out var fields, out var error))
            input.Report(place, DiagnosticKind.Malformed, error);
        else if (fields.Text("text") is not { } text)
            input.Report(place, DiagnosticKind.NoArticle, "no \"text\"");
        else
            return new(place, fields.Text("id") is { Length: > 0 } id ? id : name, Draft(text, fields));
        return null;
    }

    static DocumentDraft Draft(string text, JsonObject fields) =>
        new(text, fields.Text("title"), fields.Text("published") ?? fields.Text("date"), fields.Text("publisher")) { Url = fields.Text("url") };

    /// <summary>The content in UTF-8, whose line feeds are bytes of their own.</summary>
    static Stream Utf8(OpenInput input)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (input.Head.StartsWith(encoding.Preamble))
                return Encoding.CreateTranscodingStream(input.Content, encoding, Encoding.UTF8);
        }
        return input.Content;
    }
}
