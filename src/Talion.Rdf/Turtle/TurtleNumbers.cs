using System.Text.RegularExpressions;

namespace Talion.Rdf.Turtle;

/// <summary>The numbers that Turtle reads without quotation marks (RDF 1.1 Turtle, section 6.5, productions 19 to 21).</summary>
static partial class TurtleNumbers
{
    public static bool IsInteger(string text) => Integer().IsMatch(text);

    public static bool IsDecimal(string text) => Decimal().IsMatch(text);

    public static bool IsDouble(string text) => Double().IsMatch(text);

    [GeneratedRegex(@"^[+-]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[+-]?[0-9]*\.[0-9]+\z")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[+-]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)[eE][+-]?[0-9]+\z")]
    private static partial Regex Double();
}
