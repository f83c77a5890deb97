using System.Globalization;
using System.Xml;
using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>
/// The order of literals by SPARQL's operators (SPARQL 1.1 Query, section 17.3), except that an instant with a time zone and one without
/// have none.
/// </summary>
static class LiteralOrder
{
    /// <summary>Below zero, zero or above; <see langword="null"/> where the two cannot be compared.</summary>
    public static int? Compare(Literal left, Literal right)
    {
        if (LexicalForms.IsNumeric(left.Datatype) && LexicalForms.IsNumeric(right.Datatype))
            return CompareNumbers(left, right);
        if (left.Datatype != right.Datatype || !LexicalForms.Fits(left) || !LexicalForms.Fits(right))
            return null;
        return left.Datatype[(left.Datatype.LastIndexOf('#') + 1)..] switch
        {
            "string" => string.CompareOrdinal(left.Value, right.Value),
            "boolean" => (left.Value is "true" or "1").CompareTo(right.Value is "true" or "1"),
            "dateTime" or "dateTimeStamp" or "date" or "time" => CompareInstants(left.Value, right.Value),
            _ => null,
        };
    }

    static int? CompareNumbers(Literal left, Literal right)
    {
        if (!LexicalForms.Fits(left) || !LexicalForms.Fits(right))
            return null;
        if (IsExact(left, out var exactLeft) && IsExact(right, out var exactRight))
            return exactLeft.CompareTo(exactRight);
        var (x, y) = (XmlConvert.ToDouble(left.Value.Trim()), XmlConvert.ToDouble(right.Value.Trim()));
        return double.IsNaN(x) || double.IsNaN(y) ? null : x.CompareTo(y);
    }

    static bool IsExact(Literal literal, out decimal number) => decimal.TryParse(
        literal.Value.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    static int? CompareInstants(string left, string right)
    {
        if (HasZone(left) != HasZone(right))
            return null;
        try
        {
            return XmlConvert.ToDateTimeOffset(left.Trim()).UtcDateTime.CompareTo(XmlConvert.ToDateTimeOffset(right.Trim()).UtcDateTime);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    static bool HasZone(string instant) => instant.EndsWith('Z') || (instant.Length > 6 && instant[^6] is '+' or '-' && instant[^3] == ':');
}
