using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>A canonical event as one line of JSON: what the articles that tell it say, side by side.</summary>
public static class EventJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CanonicalEvent e)
    {
        var view = EventView.Of(e);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", e.Id);
            json.WriteString("type", e.Type.Word());
            json.WriteString("status", e.Status.Word());
            json.WriteString("label", e.Label);
            WriteDate(json, e);
            WriteList(json, "documents", view.Documents, (json, document) => json.WriteStringValue(document));
            WriteList(json, "records", [.. e.Records.Select(record => record.Id)], (json, record) => json.WriteStringValue(record));
            WriteList(json, "attackers", view.Attackers, (json, a) => WriteParty(json, a.Label, a.Kind, a.Entity, ("basis", a.Basis.Word()), ("by", a.By)));
            WriteList(json, "targets", view.Targets, (json, t) => WriteParty(json, t.Label, t.Kind, t.Entity));
            WriteList(json, "places", view.Places, (json, p) => WriteParty(json, p.Label, p.Kind, p.Entity));
            WriteList(json, "weapons", view.Weapons, (json, weapon) => json.WriteStringValue(weapon.Kind));
            WriteList(json, "casualties", view.Casualties, WriteFigure);
            WriteList(json, "links", e.Links, WriteLink);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void WriteDate(Utf8JsonWriter json, CanonicalEvent e)
    {
        if (e.Days is not { } days)
        {
            json.WriteNull("date");
            return;
        }
        json.WriteStartObject("date");
        json.WriteString("earliest", days.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("latest", days.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    static void WriteParty(Utf8JsonWriter json, string label, EntityKind kind, string? entity, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        json.WriteStartObject();
        json.WriteString("label", label);
        json.WriteString("kind", kind.Word());
        WriteIfAny(json, "entity", entity);
        foreach (var (name, value) in more)
            WriteIfAny(json, name, value);
        json.WriteEndObject();
    }

    static void WriteFigure(Utf8JsonWriter json, (EventRecord Record, CasualtyFigure Figure) told)
    {
        json.WriteStartObject();
        json.WriteString("kind", told.Figure.Kind.Word());
        json.WriteNumber("min", told.Figure.Min);
        if (told.Figure.Max is { } max)
            json.WriteNumber("max", max);
        else
            json.WriteNull("max");
        WriteIfAny(json, "who", told.Figure.Who);
        WriteIfAny(json, "by", told.Figure.By);
        json.WriteString("record", told.Record.Id);
        json.WriteEndObject();
    }

    static void WriteLink(Utf8JsonWriter json, CanonicalLink link)
    {
        json.WriteStartObject();
        json.WriteString("type", link.Type.Word());
        json.WriteString("target", link.Cause);
        json.WriteString("basis", link.Basis.Word());
        json.WriteNumber("confidence", link.Confidence);
        json.WriteEndObject();
    }

    static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    static void WriteList<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
