using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
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
    static readonly LadderMeasures Measures = LadderMeasures.Wide;
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    const double HeadingTop = 40;
    const int MostHeadingLines = 2;

    /// <summary>Draws what led to an event and what came of it.</summary>
    public string Write(Chain chain)
    {
        var start = chain.Events.First(e => e.Id == chain.Start);
        return Write(chain, sides.Find(chain), $"What led to and what followed: {start.Label}", $"Chain of attacks: {start.Label}");
    }

    /// <summary>Draws any events between two sides.</summary>
    /// <param name="chain">The events and their links; it may be without a start.</param>
    /// <param name="found">Who stands where.</param>
    /// <param name="heading">What stands above.</param>
    /// <param name="name">What it is called to those who do not see it.</param>
    public static string Write(Chain chain, ChainSides found, string heading, string name)
    {
        var title = TextMeasure.Wrap(heading, Measures.Width - 2 * Measures.Margin, 20, MostHeadingLines);
        var headings = HeadingTop + title.Length * 26;
        var left = Heading(found.Left);
        var right = Heading(found.Right);
        var layout = LadderLayout.Of(chain, found, headings + Math.Max(left.Length, right.Length) * 20 + 16, Measures);
        var height = layout.Bottom + 86 + (chain.Cycles.IsEmpty ? 0 : 22);
        var root = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(Measures.Width)} {Number(height)}"),
            new XAttribute("width", Number(Measures.Width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", Clean(name)),
            new XElement(Svg + "style", LadderStyle.Sheet),
            LadderStyle.Arrows(Svg),
            Rect("page", 0, 0, Measures.Width, height),
            Lines("heading", Measures.Margin, HeadingTop, 26, title),
            Lines("side left", Measures.LeftX, headings, 20, left),
            Lines("side right", Measures.RightX, headings, 20, right),
            layout.Cards.Select(Guide),
            layout.Rungs.Select(Curve),
            layout.Cards.Select(card => Card(card, card.Event.Id == chain.Start)),
            layout.Rungs.Select(rung => Lines("cue", rung.CueX, rung.CueY, CueLine, rung.Label, rung.CueAnchor)),
            LadderLegend.Draw(Svg, layout.Bottom + 50),
            chain.Cycles.IsEmpty ? null : Lines("note", Measures.LeftX, layout.Bottom + 84, 16, [CyclesNote(chain)]));
        return Serialize(root);
    }

    static string CyclesNote(Chain chain) =>
        $"Some articles put cause and effect the other way round: {chain.Cycles.Sum(knot => knot.Length)} events lead back to themselves.";

    static ImmutableArray<string> Heading(ImmutableArray<string> parties) =>
        TextMeasure.Wrap(string.Join(", ", parties), Measures.CardWidth, 16, MostHeadingLines);

    /// <summary>The date in the gutter, and a hairline from it to its card.</summary>
    static IEnumerable<XElement?> Guide(LadderCard card)
    {
        yield return card.Gap is null ? null : Lines("gap", Measures.Margin, card.Y - GapHeight + 4, DetailLine, [$"⋮ {card.Gap}"]);
        yield return Lines("date", Measures.Margin, card.Y + 18, DetailLine, card.When);
        if (card.Side == Side.Right)
            yield return Path("hairline", $"M {Number(Measures.LeftX)} {Number(card.Y + 1)} H {Number(Measures.RightX)}");
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
        var stripe = card.Side == Side.Left ? card.X : card.X + Measures.CardWidth - 5;
        return new XElement(Svg + "g",
            new XElement(Svg + "title", Clean($"{card.Caption.Title}, {card.Caption.When}")),
            Rect($"card{standing}{(isStart ? " start" : "")}", card.X, card.Y, Measures.CardWidth, card.Height, radius: 6),
            Rect(card.Side == Side.Left ? "stripe left" : "stripe right", stripe, card.Y, 5, card.Height, radius: 2),
            Lines("title", text, card.Y + Padding + 12, TitleLine, card.Title),
            Lines("detail", text, card.Y + Padding + card.Title.Length * TitleLine + 11, DetailLine, card.Details));
    }

    static XElement Curve(LadderRung rung) => Path($"rung {rung.Kind}", rung.Path);

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
