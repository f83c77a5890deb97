using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Talion.Extraction.Articles.Lines;

/// <summary>The string fields of one line of JSON.</summary>
sealed class JsonObject
{
    readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>A field's text, or a number's digits; <see langword="null"/> where it is absent, null or of another kind.</summary>
    public string? Text(string name) => texts.GetValueOrDefault(name);

    public static bool TryParse(string line, [NotNullWhen(true)] out JsonObject? fields, [NotNullWhen(false)] out string? error)
    {
        (fields, error) = (null, null);
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                error = "not a JSON object";
                return false;
            }
            fields = new JsonObject();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    fields.texts[property.Name] = property.Value.ToString();
            }
            return true;
        }
        catch (JsonException invalid)
        {
            error = $"not valid JSON at byte {invalid.BytePositionInLine}";
        }
        catch (InvalidOperationException)
        {
            error = "not valid JSON: half of a surrogate pair in a string";
        }
        fields = null;
        return false;
    }
}
