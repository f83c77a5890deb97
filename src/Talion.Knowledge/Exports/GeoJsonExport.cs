using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>Events on the map, as GeoJSON (RFC 7946): a point feature an event, unlocated where no place of it has coordinates.</summary>
public static class GeoJsonExport
{
    public static void Write(IEnumerable<CanonicalEvent> events, TextWriter writer)
    {
        using var output = new MemoryStream();
        WriteJson(events, output);
        writer.Write(Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length));
        writer.Write('\n');
    }

    static void WriteJson(IEnumerable<CanonicalEvent> events, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var row in events.Select(EventRow.Of))
            Write(row, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(EventRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", row.Id);
        WriteGeometry(row, json);
        json.WriteStartObject("properties");
        json.WriteString("label", row.Label);
        json.WriteString("type", row.Type);
        json.WriteString("status", row.Status);
        json.WriteString("earliest", row.Earliest);
        json.WriteString("latest", row.Latest);
        json.WriteString("place", row.Place?.Label);
        foreach (var (name, values) in new[] { ("attackers", row.Attackers), ("suspected", row.Suspected), ("targets", row.Targets), ("weapons", row.Weapons), ("documents", row.Documents) })
        {
            json.WriteStartArray(name);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteGeometry(EventRow row, Utf8JsonWriter json)
    {
        if (row.Place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
