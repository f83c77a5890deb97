using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Talion.Rdf.JsonLd;

/// <summary>JSON in its canonical form (<see href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</see>), for <c>rdf:JSON</c>.</summary>
static class CanonicalJson
{
    public static string Format(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonArray array:
                AppendAll(text, '[', array, item => Append(text, item), ']');
                break;
            case JsonObject entries:
                AppendAll(text, '{', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal), entry => AppendEntry(text, entry), '}');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                text.Append(FormatNumber(double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)));
                break;
            case JsonValue value when value.TryGetValue(out string? words):
                AppendString(text, words);
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> items, Action<T> append, char close)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                text.Append(',');
            append(item);
            first = false;
        }
        text.Append(close);
    }

    static void AppendEntry(StringBuilder text, KeyValuePair<string, JsonNode?> entry)
    {
        AppendString(text, entry.Key);
        text.Append(':');
        Append(text, entry.Value);
    }

    static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }
        text.Append('"');
    }

    /// <summary>ECMAScript's shortest form of a number.</summary>
    static string FormatNumber(double value)
    {
        if (value == 0)
            return "0";
        var parts = value.ToString("E16", CultureInfo.InvariantCulture).Split('E');
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = Math.Abs(value) is >= 1e-6 and < 1e21
            ? 0
            : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent == 0)
            return shortest.Contains('E', StringComparison.Ordinal)
                ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture)
                    .ToString("0.#############################", CultureInfo.InvariantCulture)
                : shortest;
        var mantissa = shortest.Split('E')[0];
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent > 0 ? "+" : "")}{exponent}");
    }
}
