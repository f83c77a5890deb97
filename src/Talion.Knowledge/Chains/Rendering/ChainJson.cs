using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>A chain as one JSON object: <c>start</c>, <c>events</c> in order of time, <c>links</c> with their quotes, and <c>cycles</c>.
/// The same chain always gives the same bytes.</summary>
public static class ChainJson
{
    static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Chain chain)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("start", chain.Start);
            WriteAll(json, "events", chain.Events, WriteEvent);
            WriteAll(json, "links", chain.Links, WriteLink);
            WriteAll(json, "cycles", chain.Cycles, (writer, knot) => WriteStrings(writer, knot));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    static void WriteEvent(Utf8JsonWriter json, CanonicalEvent e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("type", e.Type.Word());
        json.WriteString("status", e.Status.Word());
        json.WriteString("label", e.Label);
        json.WritePropertyName("date");
        if (e.Days is { } days)
        {
            json.WriteStartObject();
            json.WriteString("earliest", Day(days.Earliest));
            json.WriteString("latest", Day(days.Latest));
            json.WriteEndObject();
        }
        else
            json.WriteNullValue();
        WriteAll(json, "casualties", CasualtySummary.Of(e, new Sources([])), WriteSummary);
        json.WritePropertyName("documents");
        WriteStrings(json, e.Records.Select(record => record.Document).Distinct(StringComparer.Ordinal));
        json.WritePropertyName("records");
        WriteStrings(json, e.Records.Select(record => record.Id));
        json.WriteEndObject();
    }

    static void WriteSummary(Utf8JsonWriter json, CasualtySummary summary)
    {
        json.WriteStartObject();
        json.WriteString("kind", summary.Kind.Word());
        json.WriteNumber("low", summary.Low);
        json.WriteNumber("best", summary.Best);
        if (summary.High is { } high)
            json.WriteNumber("high", high);
        else
            json.WriteNull("high");
        json.WriteEndObject();
    }

    static void WriteLink(Utf8JsonWriter json, ChainLink link)
    {
        json.WriteStartObject();
        json.WriteString("effect", link.Effect);
        json.WriteString("cause", link.Cause);
        json.WriteString("type", link.Type.Word());
        json.WriteString("basis", link.Basis.Word());
        json.WriteNumber("confidence", link.Confidence);
        WriteAll(json, "sources", link.Sources, WriteSource);
        json.WriteEndObject();
    }

    static void WriteSource(Utf8JsonWriter json, LinkSource source)
    {
        json.WriteStartObject();
        json.WriteString("document", source.Document);
        json.WriteString("record", source.Record);
        json.WriteString("type", source.Type.Word());
        json.WriteString("cue", source.Cue);
        json.WriteString("quote", source.Quote);
        json.WriteNumber("confidence", source.Confidence);
        json.WriteEndObject();
    }

    static void WriteAll<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    static void WriteStrings(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
