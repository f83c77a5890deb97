using System.Globalization;
using System.Xml.Linq;
using static Talion.Knowledge.Chains.Ladder.LadderMeasures;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>What the lines and cards of a ladder mean.</summary>
static class LadderLegend
{
    const double Sample = 44;
    const double Gap = 28;

    /// <param name="svg">SVG's namespace.</param>
    /// <param name="y">The line that the samples stand on.</param>
    public static IEnumerable<XElement> Draw(XNamespace svg, double y)
    {
        var x = LeftX;
        foreach (var (kind, words) in new[] { ("rung retaliation", "in retaliation"), ("rung caused", "caused"), ("rung followed", "followed"), ("rung inferred", "inferred"), ("card disputed", "disputed"), ("card unhappened", "threatened, planned or foiled") })
        {
            yield return kind.StartsWith("rung", StringComparison.Ordinal)
                ? new XElement(svg + "path", new XAttribute("class", kind), new XAttribute("d", $"M {Number(x)} {Number(y)} H {Number(x + Sample)}"))
                : new XElement(svg + "rect", new XAttribute("class", kind), new XAttribute("x", Number(x)), new XAttribute("y", Number(y - 9)), new XAttribute("width", Number(Sample)), new XAttribute("height", "18"), new XAttribute("rx", "4"));
            yield return new XElement(svg + "text", new XAttribute("class", "detail"), new XAttribute("x", Number(x + Sample + 8)), new XAttribute("y", Number(y + 4)), words);
            x += Sample + 8 + TextMeasure.Width(words, DetailSize) + Gap;
        }
    }

    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
