using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>Events for TimeMap, the map with a time line of Forensic Architecture and Bellingcat: an object with the lists <c>events</c>,
/// <c>associations</c> and <c>sources</c>, which are what its configuration calls EVENTS_EXT, ASSOCIATIONS_EXT and SOURCES_EXT.</summary>
/// <remarks>Values are strings, as TimeMap's schemas of events, associations and sources have them (forensic-architecture/timemap,
/// src/reducers/validate). An event without a day and without coordinates has no place there and is left out.</remarks>
public static class TimeMapExport
{
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(KnowledgeBase knowledge, TextWriter writer)
    {
        var events = knowledge.Events().Where(e => e.Status == EventStatus.Occurred).Select(e => (Event: e, Row: EventRow.Of(e)))
            .Where(pair => pair.Event.Days is not null || pair.Row.Place?.Latitude is not null)
            .ToList();
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var (e, row) in events)
                WriteEvent(json, e, row);
            json.WriteEndArray();
            WriteAssociations(json, events.SelectMany(pair => Filters(pair.Row)));
            WriteSources(json, knowledge, events.SelectMany(pair => pair.Row.Documents).Distinct().Order(StringComparer.Ordinal));
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length));
        writer.Write('\n');
    }

    static void WriteEvent(Utf8JsonWriter json, CanonicalEvent e, EventRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteString("description", e.Records[0].Evidence[0].Quote);
        json.WriteString("date", row.Earliest);
        json.WriteString("time", "");
        json.WriteString("time_precision", e.Days?.Days > 1 ? $"{row.Earliest} to {row.Latest}" : "");
        json.WriteString("location", row.Place?.Label ?? "");
        json.WriteString("latitude", Degrees(row.Place?.Latitude));
        json.WriteString("longitude", Degrees(row.Place?.Longitude));
        json.WriteString("type", row.Type);
        json.WriteString("category", row.Type);
        WriteList(json, "associations", Filters(row).Select(filter => filter.Id));
        WriteList(json, "sources", row.Documents);
        json.WriteString("comments", row.Label);
        json.WriteEndObject();
    }

    /// <summary>What a reader of the map can filter by: attackers, targets, weapons.</summary>
    static IEnumerable<Association> Filters(EventRow row) =>
        row.Attackers.Select(name => new Association("Attacker", name))
            .Concat(row.Targets.Select(name => new Association("Target", name)))
            .Concat(row.Weapons.Select(name => new Association("Weapon", name)));

    static void WriteAssociations(Utf8JsonWriter json, IEnumerable<Association> associations)
    {
        json.WriteStartArray("associations");
        foreach (var association in associations.Distinct().OrderBy(association => association.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", association.Id);
            json.WriteString("title", association.Name);
            json.WriteString("desc", "");
            json.WriteString("mode", "FILTER");
            WriteList(json, "filter_paths", [association.Group, association.Name]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteSources(Utf8JsonWriter json, KnowledgeBase knowledge, IEnumerable<string> documents)
    {
        json.WriteStartArray("sources");
        foreach (var article in documents.Select(knowledge.Article).OfType<Extraction.Articles.Article>())
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("title", article.Title ?? article.Id);
            WriteList(json, "paths", []);
            json.WriteString("type", "Article");
            json.WriteString("author", article.Publisher ?? "");
            json.WriteString("date", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    static string Degrees(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Something that events have in common.</summary>
    readonly record struct Association(string Group, string Name)
    {
        public string Id => $"{Group}: {Name}";
    }
}
