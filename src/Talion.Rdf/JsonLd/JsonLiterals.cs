using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Talion.Rdf.Terms;

namespace Talion.Rdf.JsonLd;

/// <summary>Literals as value objects.</summary>
static class JsonLiterals
{
    public static JsonObject ToValue(Literal literal)
    {
        if (literal.Direction is not null)
            return new() { ["@direction"] = literal.Direction, ["@language"] = literal.Language, ["@value"] = literal.Value };
        if (literal.Language is not null)
            return new() { ["@language"] = literal.Language, ["@value"] = literal.Value };
        if (literal.Datatype == Xsd.String)
            return new() { ["@value"] = literal.Value };
        if (literal.Datatype == RdfVocabulary.Json && ParseCanonical(literal.Value, out var json))
            return new() { ["@type"] = "@json", ["@value"] = json };
        return Native(literal) is { } native
            ? new() { ["@value"] = native }
            : new() { ["@type"] = literal.Datatype, ["@value"] = literal.Value };
    }

    /// <summary>JSON's own boolean or number, where it would be read back as this very literal.</summary>
    static JsonValue? Native(Literal literal) => literal.Datatype switch
    {
        Xsd.Boolean when literal.Value is "true" or "false" => JsonValue.Create(literal.Value == "true"),
        Xsd.Integer when IsPlainInteger(literal.Value, out var integer) => JsonValue.Create(integer),
        _ => null,
    };

    /// <summary>Integers that every JSON parser keeps exactly.</summary>
    static bool IsPlainInteger(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        && Math.Abs(value) < 1L << 53 && value.ToString(CultureInfo.InvariantCulture) == text;

    static bool ParseCanonical(string text, out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            return CanonicalJson.Format(json) == text;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
