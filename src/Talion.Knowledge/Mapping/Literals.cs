using System.Globalization;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Values as literals; a missing value is no literal.</summary>
static class Literals
{
    /// <summary>Words as an article has them, in whatever language it is written.</summary>
    public static Literal? Text(string? text) => text is null ? null : new Literal(text);

    /// <summary>Words of the program or its gazetteer.</summary>
    public static Literal English(string text) => Literal.Tagged(text, "en");

    public static Literal? Day(DateOnly? day) => day is { } known ? new Literal(known.ToString("O", CultureInfo.InvariantCulture), Xsd.Date) : null;

    /// <summary>A moment in UTC, to the second.</summary>
    public static Literal? Instant(DateTimeOffset? moment) =>
        moment is { } known ? new Literal(known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), Xsd.DateTime) : null;

    public static Literal? Integer(int? value) => value is { } known ? new Literal(known.ToString(CultureInfo.InvariantCulture), Xsd.Integer) : null;

    /// <summary>An offset into a text, in UTF-16 code units.</summary>
    public static Literal Offset(int value) => new(value.ToString(CultureInfo.InvariantCulture), Xsd.NonNegativeInteger);

    /// <summary>A number from 0 to 1 with at most four digits after the point.</summary>
    public static Literal Share(double value) => new(((decimal)value).ToString("0.0###", CultureInfo.InvariantCulture), Xsd.Decimal);

    /// <summary>A point in well-known text, longitude first (GeoSPARQL 1.0, 8.5.1); the default reference system is WGS 84.</summary>
    public static Literal Point(double latitude, double longitude) =>
        new(string.Create(CultureInfo.InvariantCulture, $"POINT({(decimal)longitude} {(decimal)latitude})"), Geo.WktLiteral);
}
