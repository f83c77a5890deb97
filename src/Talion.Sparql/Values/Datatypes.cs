using System.Collections.Frozen;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Values;

/// <summary>The datatypes whose values are known (SPARQL 1.1 Query, section 17.1; durations as in XPath).</summary>
static class Datatypes
{
    public const string Float = Xsd.Namespace + "float";
    public const string DateTime = Xsd.Namespace + "dateTime";
    public const string Date = Xsd.Namespace + "date";
    public const string Time = Xsd.Namespace + "time";
    public const string DayTimeDuration = Xsd.Namespace + "dayTimeDuration";
    public const string YearMonthDuration = Xsd.Namespace + "yearMonthDuration";
    public const string Duration = Xsd.Namespace + "duration";

    static readonly FrozenDictionary<string, ValueKind> Kinds = new Dictionary<string, ValueKind>(StringComparer.Ordinal)
    {
        [Xsd.String] = ValueKind.String,
        [Xsd.Boolean] = ValueKind.Boolean,
        [Xsd.Integer] = ValueKind.Integer,
        [Xsd.Decimal] = ValueKind.Decimal,
        [Float] = ValueKind.Float,
        [Xsd.Double] = ValueKind.Double,
        [DateTime] = ValueKind.DateTime,
        [Date] = ValueKind.Date,
        [Time] = ValueKind.Time,
        [DayTimeDuration] = ValueKind.DayTimeDuration,
        [YearMonthDuration] = ValueKind.YearMonthDuration,
        [Duration] = ValueKind.Duration,
        [Xsd.Namespace + "dateTimeStamp"] = ValueKind.DateTime,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types derived from integer, with their ranges.</summary>
    static readonly FrozenDictionary<string, (decimal Least, decimal Most)> Integers = new Dictionary<string, (decimal, decimal)>(StringComparer.Ordinal)
    {
        [Xsd.Namespace + "nonPositiveInteger"] = (decimal.MinValue, 0),
        [Xsd.Namespace + "negativeInteger"] = (decimal.MinValue, -1),
        [Xsd.Namespace + "nonNegativeInteger"] = (0, decimal.MaxValue),
        [Xsd.Namespace + "positiveInteger"] = (1, decimal.MaxValue),
        [Xsd.Namespace + "long"] = (long.MinValue, long.MaxValue),
        [Xsd.Namespace + "int"] = (int.MinValue, int.MaxValue),
        [Xsd.Namespace + "short"] = (short.MinValue, short.MaxValue),
        [Xsd.Namespace + "byte"] = (sbyte.MinValue, sbyte.MaxValue),
        [Xsd.Namespace + "unsignedLong"] = (0, ulong.MaxValue),
        [Xsd.Namespace + "unsignedInt"] = (0, uint.MaxValue),
        [Xsd.Namespace + "unsignedShort"] = (0, ushort.MaxValue),
        [Xsd.Namespace + "unsignedByte"] = (0, byte.MaxValue),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of a datatype's values, and their range where it is derived from integer.</summary>
    public static (ValueKind Kind, (decimal Least, decimal Most)? Range) KindOf(string datatype)
    {
        if (Kinds.TryGetValue(datatype, out var kind))
            return (kind, null);
        return Integers.TryGetValue(datatype, out var range) ? (ValueKind.Integer, range) : (ValueKind.Other, null);
    }

    /// <summary>The datatype that gave a kind its name.</summary>
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.String => Xsd.String,
        ValueKind.LanguageString => RdfVocabulary.LangString,
        ValueKind.Boolean => Xsd.Boolean,
        ValueKind.Integer => Xsd.Integer,
        ValueKind.Decimal => Xsd.Decimal,
        ValueKind.Float => Float,
        ValueKind.Double => Xsd.Double,
        ValueKind.DateTime => DateTime,
        ValueKind.Date => Date,
        ValueKind.Time => Time,
        ValueKind.DayTimeDuration => DayTimeDuration,
        ValueKind.YearMonthDuration => YearMonthDuration,
        ValueKind.Duration => Duration,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
