using System.Text.Json;
using Talion.Extraction.Records;

namespace Talion.Evaluation.Keys;

/// <summary>A JSON object of a key, with the name that messages call it by. What is absent or <c>null</c> is the same.</summary>
readonly record struct KeyNode(JsonElement Element, string Name)
{
    public KeyNode Called(string name) => this with { Name = name };

    /// <summary>What is wrong with one of its values.</summary>
    public FormatException Wrong(string field, string expected) => new($"{Name}: \"{field}\" should be {expected}");

    public bool Has(string field) => Value(field) is not null;

    public string Text(string field) => TextOrNull(field) is { Length: > 0 } text ? text : throw Wrong(field, "a text");

    public string? TextOrNull(string field) => Value(field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Wrong(field, "a text"),
    };

    public bool Flag(string field, bool standard) => Value(field) switch
    {
        null => standard,
        { ValueKind: JsonValueKind.True or JsonValueKind.False } flag => flag.GetBoolean(),
        _ => throw Wrong(field, "true or false"),
    };

    public int? NumberOrNull(string field) => Value(field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) && value >= 0 => value,
        _ => throw Wrong(field, "a whole number from 0"),
    };

    public TEnum Word<TEnum>(string field)
        where TEnum : struct, Enum =>
        Parse<TEnum>(field, Text(field));

    public TEnum Parse<TEnum>(string field, string word)
        where TEnum : struct, Enum =>
        KebabCase.TryParse<TEnum>(word, out var value) ? value : throw Wrong(field, string.Join(" or ", Enum.GetValues<TEnum>().Select(v => v.Word())));

    public ImmutableArray<string> Texts(string field)
    {
        var self = this;
        return [.. Items(field).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw self.Wrong(field, "a list of texts"))];
    }

    public KeyNode? NodeOrNull(string field) => Value(field) is { } value ? Node(value, field) : null;

    public IEnumerable<KeyNode> List(string field)
    {
        var self = this;
        return Items(field).Select((item, i) => self.Node(item, $"{field}[{i}]"));
    }

    KeyNode Node(JsonElement element, string field) =>
        element.ValueKind == JsonValueKind.Object ? new KeyNode(element, $"{Name}, {field}") : throw Wrong(field, "an object");

    IEnumerable<JsonElement> Items(string field) => Value(field) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        _ => throw Wrong(field, "a list"),
    };

    JsonElement? Value(string field)
    {
        if (Element.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{Name} should be an object");
        return Element.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
