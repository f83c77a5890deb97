using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Talion.Rdf.JsonLd;

/// <summary>JSON's numbers as lexical forms (JSON-LD 1.1 API, section 8.2.2).</summary>
static partial class JsonNumbers
{
    /// <summary>Integers below 10^21 as they are, everything else in the canonical form of <c>xsd:double</c>.</summary>
    public static (string Text, bool IsInteger) Format(JsonNode number, bool isDouble)
    {
        var text = number.ToJsonString();
        if (!isDouble && Integer().IsMatch(text))
            return (text == "-0" ? "0" : text, true);
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!isDouble && value == Math.Floor(value) && Math.Abs(value) < 1e21)
            return (value.ToString("F0", CultureInfo.InvariantCulture), true);
        return (FormatDouble(value), false);
    }

    /// <summary>The canonical form of <c>xsd:double</c> with fifteen decimals at most.</summary>
    public static string FormatDouble(double value)
    {
        if (!double.IsFinite(value))
            return double.IsNaN(value) ? "NaN" : value > 0 ? "INF" : "-INF";
        var parts = value.ToString("E15", CultureInfo.InvariantCulture).Split('E');
        var mantissa = parts[0].TrimEnd('0');
        var exponent = int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}{(mantissa.EndsWith('.') ? "0" : "")}E{exponent}");
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]{0,20})\z")]
    private static partial Regex Integer();
}
