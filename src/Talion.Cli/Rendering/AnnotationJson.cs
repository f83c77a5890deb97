using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Cli.Rendering;

/// <summary>All that was found in an article as one line of JSON: document, blocks, times, mentions, events. Offsets count UTF-16 code units of the text.</summary>
static class AnnotationJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ExtractionResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("document", result.Article.Id);
            WriteList(json, "blocks", result.Blocks, WriteBlock);
            WriteList(json, "times", result.Times, (json, time) => WriteTime(json, time, result));
            WriteList(json, "mentions", result.Mentions, (json, mention) => WriteMention(json, mention, result));
            json.WriteStartArray("events");
            foreach (var record in result.Records)
                json.WriteRawValue(RecordJson.Write(record));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void WriteList<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteBlock(Utf8JsonWriter json, TextBlock block)
    {
        json.WriteString("kind", block.Kind.Word());
        json.WriteNumber("start", block.Span.Start);
        json.WriteNumber("end", block.Span.End);
    }

    static void WriteTime(Utf8JsonWriter json, TimeExpression time, ExtractionResult result)
    {
        WriteSpan(json, time.Span, result);
        json.WriteString("type", time.Type.Word());
        json.WriteString("timex", time.Value);
        json.WriteString("basis", time.Basis.Word());
        json.WriteString("earliest", Iso(time.Days?.Earliest));
        json.WriteString("latest", Iso(time.Days?.Latest));
    }

    static void WriteMention(Utf8JsonWriter json, Mention mention, ExtractionResult result)
    {
        WriteSpan(json, mention.Span, result);
        json.WriteString("label", mention.Label);
        json.WriteString("kind", mention.Kind?.Word());
        json.WriteString("weapon", mention.Weapon);
        json.WriteString("entity", mention.Entry?.Id);
    }

    static void WriteSpan(Utf8JsonWriter json, TextSpan span, ExtractionResult result)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", span.In(result.Article.Text));
    }

    static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
