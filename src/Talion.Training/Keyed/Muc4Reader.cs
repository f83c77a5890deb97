using System.Text.Json;
using Talion.Evaluation.Keys;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Training.Keyed;

/// <summary>
/// Reads the articles and templates of MUC-4 (Sundheim 1992) from JSON lines: <c>id</c>, <c>date</c>, <c>text</c> and <c>gold.templates</c>, each with
/// <c>slots</c> of fills that list their <c>alts</c> or <c>values</c>.
/// </summary>
static class Muc4Reader
{
    static readonly string[] Perpetrators = ["perp_individual", "perp_org"];
    static readonly string[] Targets = ["phys_target", "hum_target_name", "hum_target_description"];

    /// <summary>In the file's order.</summary>
    public static IEnumerable<KeyedArticle> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = root.GetProperty("id").GetString()!;
            var published = Day(root.GetProperty("date"));
            var events = root.GetProperty("gold").GetProperty("templates").EnumerateArray().Select(Event).ToImmutableArray();
            yield return new KeyedArticle(new Article(id, root.GetProperty("text").GetString()!, published),
                new ArticleKey(id, null, published, events, [], []), IsSelective: true);
        }
    }

    static KeyedEvent Event(JsonElement template, int number) => new(
        $"e{number + 1}",
        Fills(template, "incident_type").SelectMany(f => Texts(f, "values")).FirstOrDefault() switch
        {
            "BOMBING" => EventType.Bombing,
            "KIDNAPPING" => EventType.Abduction,
            "ARSON" => EventType.Arson,
            _ => EventType.Attack,
        },
        IsCore: !template.GetProperty("optional").GetBoolean(),
        Triggers: [],
        Names(template, Perpetrators),
        Names(template, Targets),
        Names(template, ["instrument_id"]),
        [.. Fills(template, "incident_location").SelectMany(f => f.GetProperty("alts").EnumerateArray()).SelectMany(path => path.EnumerateArray())
            .Select(place => ImmutableArray.Create(place.GetProperty("name").GetString()!))],
        Fills(template, "incident_date").SelectMany(f => f.GetProperty("alts").EnumerateArray()).Select(Days).FirstOrDefault(days => days is not null),
        Killed: [],
        Wounded: []);

    static ImmutableArray<ImmutableArray<string>> Names(JsonElement template, string[] slots) =>
        [.. slots.SelectMany(slot => Fills(template, slot)).Select(fill => Texts(fill, "alts").ToImmutableArray()).Where(names => names.Length > 0)];

    static IEnumerable<JsonElement> Fills(JsonElement template, string slot) => template.GetProperty("slots").TryGetProperty(slot, out var fills)
        ? fills.EnumerateArray().Where(fill => fill.ValueKind == JsonValueKind.Object) : [];

    static IEnumerable<string> Texts(JsonElement fill, string property) =>
        fill.TryGetProperty(property, out var texts) ? texts.EnumerateArray().Select(text => text.GetString()!) : [];

    static DayInterval? Days(JsonElement range) =>
        Day(range.GetProperty("from")) is { } from && Day(range.GetProperty("to")) is { } to && from <= to ? new DayInterval(from, to) : null;

    /// <summary>A day; <see langword="null"/> for none and for the few that no calendar has.</summary>
    static DateOnly? Day(JsonElement text) => text.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(text.GetString(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, 0, out var day) ? day : null;
}
