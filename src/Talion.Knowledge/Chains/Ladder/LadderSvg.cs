using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using static Talion.Knowledge.Chains.Ladder.LadderMeasures;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>A chain as a picture: time runs down, one side's attacks stand on the left, the other's on the right, and every reprisal is a
/// rung between them.</summary>
/// <remarks>SVG 1.1 with a style sheet for light and dark; 1200 pixels wide, as high as it needs. The same chain always gives the same
/// bytes.</remarks>
public sealed class LadderSvg(SideFinder sides)
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    const double HeadingTop = 40;
    const int MostHeadingLines = 2;

    public string Write(Chain chain)
    {
        var found = sides.Find(chain);
        var start = chain.Events.First(e => e.Id == chain.Start);
        var title = TextMeasure.Wrap($"What led to and what followed: {start.Label}", Width - 2 * Margin, 20, MostHeadingLines);
        var headings = HeadingTop + title.Length * 26;
        var left = Heading(found.Left);
        var right = Heading(found.Right);
        var layout = LadderLayout.Of(chain, found, headings + Math.Max(left.Length, right.Length) * 20 + 16);
        var height = layout.Bottom + 86 + (chain.Cycles.IsEmpty ? 0 : 22);
        var root = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(Width)} {Number(height)}"),
            new XAttribute("width", Number(Width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", Clean($"Chain of attacks: {start.Label}")),
            new XElement(Svg + "style", LadderStyle.Sheet),
            LadderStyle.Arrows(Svg),
            Rect("page", 0, 0, Width, height),
            Lines("heading", Margin, HeadingTop, 26, title),
            Lines("side left", LeftX, headings, 20, left),
            Lines("side right", RightX, headings, 20, right),
            layout.Cards.Select(Guide),
            layout.Rungs.Select(Curve),
            layout.Cards.Select(card => Card(card, card.Event.Id == chain.Start)),
            layout.Rungs.Select(rung => Lines("cue", CueX(rung), CueY(rung), CueLine, rung.Label,
                rung.To.Side == Side.Left ? "start" : "end")),
            LadderLegend.Draw(Svg, layout.Bottom + 50),
            chain.Cycles.IsEmpty ? null : Lines("note", LeftX, layout.Bottom + 84, 16, [CyclesNote(chain)]));
        return Serialize(root);
    }

    static string CyclesNote(Chain chain) =>
        $"Some articles put cause and effect the other way round: {chain.Cycles.Sum(knot => knot.Length)} events lead back to themselves.";

    static ImmutableArray<string> Heading(ImmutableArray<string> parties) =>
        TextMeasure.Wrap(string.Join(", ", parties), CardWidth, 16, MostHeadingLines);

    /// <summary>The date in the gutter, and a hairline from it to its card.</summary>
    static IEnumerable<XElement?> Guide(LadderCard card)
    {
        yield return card.Gap is null ? null : Lines("gap", Margin, card.Y - GapHeight + 4, DetailLine, [$"⋮ {card.Gap}"]);
        yield return Lines("date", Margin, card.Y + 18, DetailLine, card.When);
        if (card.Side == Side.Right)
            yield return Path("hairline", $"M {Number(LeftX)} {Number(card.Y + 1)} H {Number(RightX)}");
    }

    static XElement Card(LadderCard card, bool isStart)
    {
        var standing = card.Caption.Standing switch
        {
            Standing.Disputed => " disputed",
            Standing.NotHappened => " unhappened",
            _ => "",
        };
        var text = card.X + 1.5 * Padding;
        var stripe = card.Side == Side.Left ? card.X : card.X + CardWidth - 5;
        return new XElement(Svg + "g",
            new XElement(Svg + "title", Clean($"{card.Caption.Title}, {card.Caption.When}")),
            Rect($"card{standing}{(isStart ? " start" : "")}", card.X, card.Y, CardWidth, card.Height, radius: 6),
            Rect(card.Side == Side.Left ? "stripe left" : "stripe right", stripe, card.Y, 5, card.Height, radius: 2),
            Lines("title", text, card.Y + Padding + 12, TitleLine, card.Title),
            Lines("detail", text, card.Y + Padding + card.Title.Length * TitleLine + 11, DetailLine, card.Details));
    }

    static XElement Curve(LadderRung rung)
    {
        var (x1, y1, x2, y2) = (rung.From.InnerX, rung.StartY, rung.To.InnerX, rung.PortY);
        var out1 = rung.From.Side == Side.Left ? 1 : -1;
        var out2 = rung.To.Side == Side.Left ? 1 : -1;
        var reach = rung.From.Side == rung.To.Side ? 70 : 130;
        var (start, end) = ($"{Number(x1)} {Number(y1)}", $"{Number(x2 + out2 * 2)} {Number(y2)}");
        var (leaving, arriving) = ($"{Number(x1 + out1 * reach)} {Number(y1)}", $"{Number(x2 + out2 * reach)} {Number(y2)}");
        return Path($"rung {Kind(rung.Link)}", $"M {start} C {leaving} {arriving} {end}");
    }

    static string Kind(ChainLink link) => link.Basis == LinkBasis.Inferred ? "inferred" : link.Type.Word();

    static double CueX(LadderRung rung) => rung.To.InnerX + (rung.To.Side == Side.Left ? 12 : -12);

    /// <summary>Below the arrow's head, or above it where the rung comes up from below and nothing else ends there.</summary>
    static double CueY(LadderRung rung) =>
        rung.StartY > rung.PortY && rung.PortY <= rung.To.Y + FirstPort
            ? rung.PortY - 8 - (rung.Label.Length - 1) * CueLine
            : rung.PortY + 14;

    static XElement? Lines(string kind, double x, double y, double step, ImmutableArray<string> lines, string anchor = "start")
    {
        if (lines.IsEmpty)
            return null;
        return new XElement(
            Svg + "text",
            new XAttribute("class", kind),
            anchor == "start" ? null : new XAttribute("text-anchor", anchor),
            lines.Select((line, i) => Line(x, y + i * step, line)));
    }

    static XElement Line(double x, double y, string text) =>
        new(Svg + "tspan", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), Clean(text));

    static XElement Rect(string kind, double x, double y, double width, double height, double radius = 0) => new(
        Svg + "rect",
        new XAttribute("class", kind),
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)),
        new XAttribute("height", Number(height)),
        radius > 0 ? new XAttribute("rx", Number(radius)) : null);

    static XElement Path(string kind, string data) => new(Svg + "path", new XAttribute("class", kind), new XAttribute("d", data));

    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Without the control characters that XML does not allow.</summary>
    static string Clean(string text) =>
        string.Concat(text.Where((c, i) => XmlConvert.IsXmlChar(c) || (char.IsSurrogate(c) && IsPaired(text, i))));

    static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);

    static string Serialize(XElement root)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text,
            new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true }))
            root.Save(writer);
        return text.Append('\n').ToString();
    }
}
