using System.Globalization;
using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Evaluation.Keys;

/// <summary>Reads answer keys.</summary>
public static class KeyReader
{
    static readonly JsonDocumentOptions Format = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads one key.</summary>
    /// <returns><see langword="null"/> for a JSON object without <c>events</c>: another kind of file in the same folder.</returns>
    /// <exception cref="FormatException">The text is no JSON object, or a value is missing or not what it should be; the message says which.</exception>
    public static ArticleKey? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Format);
            var key = new KeyNode(document.RootElement, "the key");
            return key.Has("events") ? Read(key) : null;
        }
        catch (JsonException error)
        {
            throw new FormatException(error.Message, error);
        }
    }

    static ArticleKey Read(KeyNode key)
    {
        var events = key.List("events").Select(Event).ToImmutableArray();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var e in events)
        {
            if (!positions.TryAdd(e.Id, positions.Count))
                throw new FormatException($"two events are called {e.Id}");
        }

        return new ArticleKey(
            key.Text("id"),
            key.TextOrNull("text"),
            key.TextOrNull("published") is { } published ? Day(published) : null,
            events,
            [.. key.List("links").Select(link => Link(link, positions))],
            [.. key.List("must_not_occur").Select(item => item.Text("phrase"))]);
    }

    static KeyedEvent Event(KeyNode node)
    {
        var id = node.Text("id");
        node = node.Called($"event {id}");
        return new KeyedEvent(
            id,
            node.Word<EventType>("type"),
            node.Flag("core", standard: true),
            node.Texts("trigger") is { IsEmpty: false } triggers ? triggers : throw node.Wrong("trigger", "at least one phrase"),
            Names(node, "attackers"),
            Names(node, "targets"),
            Names(node, "weapons"),
            Names(node, "places"),
            node.NodeOrNull("date") is { } date ? Interval(date) : null,
            Figures(node, "killed"),
            Figures(node, "wounded"));
    }

    static ImmutableArray<ImmutableArray<string>> Names(KeyNode node, string name) =>
        [.. node.List(name).Select(item => item.Texts("names") is { IsEmpty: false } names ? names : throw item.Wrong("names", "at least one name"))];

    static ImmutableArray<CountRange> Figures(KeyNode node, string name) =>
        [.. node.List(name).Select(item => new CountRange(item.NumberOrNull("min") ?? 0, item.NumberOrNull("max")))];

    static DayInterval? Interval(KeyNode date)
    {
        if (date.TextOrNull("earliest") is not { } earliest)
            return null;
        var first = Day(earliest);
        var last = Day(date.TextOrNull("latest") ?? earliest);
        return last >= first ? new DayInterval(first, last) : throw date.Wrong("latest", $"a day not before {earliest}");
    }

    /// <summary>A day; a month or year alone stands for its first one.</summary>
    static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new FormatException($"{text} is no day such as 2020-03-11");

    static KeyedLink Link(KeyNode node, Dictionary<string, int> positions)
    {
        var accepted = node.Texts("accept");
        return new KeyedLink(
            Position("effect"),
            Position("cause"),
            accepted.IsEmpty ? [node.Word<LinkType>("type")] : [.. accepted.Select(word => node.Parse<LinkType>("accept", word))],
            node.TextOrNull("cue"));

        int Position(string end) => positions.TryGetValue(node.Text(end), out var index) ? index : throw node.Wrong(end, "an event of this key");
    }
}
