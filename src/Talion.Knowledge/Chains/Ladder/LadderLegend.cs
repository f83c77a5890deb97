using System.Globalization;
using System.Xml.Linq;
using static Talion.Knowledge.Chains.Ladder.LadderMeasures;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>What the lines and cards of a ladder mean.</summary>
static class LadderLegend
{
    const double Sample = 44;
    const double Gap = 28;

    static readonly ImmutableArray<(string Kind, string Words)> Entries =
    [
        ("rung retaliation", "in retaliation"),
        ("rung caused", "caused"),
        ("rung followed", "followed"),
        ("rung inferred", "inferred"),
        ("card disputed", "disputed"),
        ("card unhappened", "threatened, planned or foiled"),
    ];

    /// <param name="svg">SVG's namespace.</param>
    /// <param name="y">The line that the samples stand on.</param>
    public static IEnumerable<XElement> Draw(XNamespace svg, double y)
    {
        var x = LadderMeasures.Wide.LeftX;
        foreach (var (kind, words) in Entries)
        {
            yield return kind.StartsWith("rung", StringComparison.Ordinal)
                ? Element(svg + "path", kind, ("d", $"M {Number(x)} {Number(y)} H {Number(x + Sample)}"))
                : Element(svg + "rect", kind, ("x", Number(x)), ("y", Number(y - 9)), ("width", Number(Sample)), ("height", "18"), ("rx", "4"));
            var text = Element(svg + "text", "detail", ("x", Number(x + Sample + 8)), ("y", Number(y + 4)));
            text.Value = words;
            yield return text;
            x += Sample + 8 + TextMeasure.Width(words, DetailSize) + Gap;
        }
    }

    static XElement Element(XName name, string kind, params (string Name, string Value)[] attributes) =>
        new(name, new XAttribute("class", kind), attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)));

    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
