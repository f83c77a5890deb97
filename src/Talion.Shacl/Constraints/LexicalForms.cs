using System.Collections.Frozen;
using System.Numerics;
using System.Text.RegularExpressions;
using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>Which texts are literals of a datatype (XML Schema 1.1 Datatypes, for the datatypes that RDF 1.1 recommends).</summary>
static partial class LexicalForms
{
    /// <summary>Ranges of the types derived from integer; <see langword="null"/> for no bound.</summary>
    static readonly FrozenDictionary<string, (BigInteger? Least, BigInteger? Most)> Integers =
        new Dictionary<string, (BigInteger?, BigInteger?)>
        {
            ["integer"] = (null, null),
            ["long"] = (long.MinValue, long.MaxValue),
            ["int"] = (int.MinValue, int.MaxValue),
            ["short"] = (short.MinValue, short.MaxValue),
            ["byte"] = (sbyte.MinValue, sbyte.MaxValue),
            ["unsignedLong"] = (0, ulong.MaxValue),
            ["unsignedInt"] = (0, uint.MaxValue),
            ["unsignedShort"] = (0, ushort.MaxValue),
            ["unsignedByte"] = (0, byte.MaxValue),
            ["nonNegativeInteger"] = (0, null),
            ["positiveInteger"] = (1, null),
            ["nonPositiveInteger"] = (null, 0),
            ["negativeInteger"] = (null, -1),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, Regex> Patterns = new Dictionary<string, Regex>
    {
        ["decimal"] = Decimal(),
        ["double"] = Real(),
        ["float"] = Real(),
        ["boolean"] = Boolean(),
        ["dateTime"] = DateTime(),
        ["dateTimeStamp"] = DateTimeStamp(),
        ["date"] = Date(),
        ["time"] = Time(),
        ["gYear"] = Year(),
        ["gYearMonth"] = YearMonth(),
        ["duration"] = Duration(),
        ["dayTimeDuration"] = DayTimeDuration(),
        ["yearMonthDuration"] = YearMonthDuration(),
        ["language"] = Language(),
        ["hexBinary"] = HexBinary(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a literal's text fits its datatype; true for datatypes that are not known here.</summary>
    public static bool Fits(Literal literal)
    {
        if (!literal.Datatype.StartsWith(Xsd.Namespace, StringComparison.Ordinal))
            return true;
        var type = literal.Datatype[Xsd.Namespace.Length..];
        var text = literal.Value.Trim(' ', '\t', '\r', '\n');
        if (Integers.TryGetValue(type, out var range))
            return Integer().IsMatch(text) && IsWithin(BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture), range);
        return !Patterns.TryGetValue(type, out var pattern) || pattern.IsMatch(text);
    }

    public static bool IsNumeric(string datatype) => datatype.StartsWith(Xsd.Namespace, StringComparison.Ordinal)
        && datatype[Xsd.Namespace.Length..] is var type && (Integers.ContainsKey(type) || type is "decimal" or "double" or "float");

    static bool IsWithin(BigInteger number, (BigInteger? Least, BigInteger? Most) range) =>
        (range.Least is null || number >= range.Least) && (range.Most is null || number <= range.Most);

    const string Zone = @"(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])";
    const string DayOfYear = "(02-(0[1-9]|[12][0-9])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))";
    const string Day = $"-?([1-9][0-9]{{3,}}|0[0-9]{{3}})-{DayOfYear}";
    const string Clock = @"(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?|24:00:00(\.0+)?)";

    [GeneratedRegex(@"^[+-]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)\z")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^([+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?|[+-]?INF|NaN)\z")]
    private static partial Regex Real();

    [GeneratedRegex(@"^(true|false|1|0)\z")]
    private static partial Regex Boolean();

    [GeneratedRegex($@"^{Day}T{Clock}{Zone}?\z")]
    private static partial Regex DateTime();

    [GeneratedRegex($@"^{Day}T{Clock}{Zone}\z")]
    private static partial Regex DateTimeStamp();

    [GeneratedRegex($@"^{Day}{Zone}?\z")]
    private static partial Regex Date();

    [GeneratedRegex($@"^{Clock}{Zone}?\z")]
    private static partial Regex Time();

    [GeneratedRegex($@"^-?([1-9][0-9]{{3,}}|0[0-9]{{3}}){Zone}?\z")]
    private static partial Regex Year();

    [GeneratedRegex($@"^-?([1-9][0-9]{{3,}}|0[0-9]{{3}})-(0[1-9]|1[0-2]){Zone}?\z")]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"^-?P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?\z")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^-?P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?\z")]
    private static partial Regex DayTimeDuration();

    [GeneratedRegex(@"^-?P(?=.)([0-9]+Y)?([0-9]+M)?\z")]
    private static partial Regex YearMonthDuration();

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z")]
    private static partial Regex Language();

    [GeneratedRegex(@"^([0-9a-fA-F]{2})*\z")]
    private static partial Regex HexBinary();
}
