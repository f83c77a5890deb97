using System.Xml.Linq;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>How the ladder looks, by day and by night.</summary>
static class LadderStyle
{
    public const string Sheet = """

        text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; fill: #1b1f24; }
        .page { fill: #ffffff; }
        .heading { font-size: 20px; font-weight: 600; }
        .side { font-size: 16px; font-weight: 600; }
        .side.left { fill: #0b5cad; }
        .side.right { fill: #a3460a; }
        .title { font-size: 15px; font-weight: 600; }
        .detail, .date, .gap, .note { font-size: 13px; }
        .detail, .gap, .note { fill: #57606a; }
        .cue { font-size: 12px; font-style: italic; fill: #3d444d; stroke: #ffffff; stroke-width: 4px; paint-order: stroke; }
        .card { fill: #f6f8fa; stroke: #d0d7de; stroke-width: 1px; }
        .card.unhappened { fill: #ffffff; stroke: #57606a; stroke-width: 1.5px; }
        .card.disputed { stroke: #57606a; stroke-width: 1.5px; stroke-dasharray: 6 4; }
        .card.start { stroke: #1b1f24; stroke-width: 2.5px; }
        .stripe.left { fill: #0b5cad; }
        .stripe.right { fill: #a3460a; }
        .hairline { stroke: #d8dee4; stroke-width: 1px; stroke-dasharray: 1 4; fill: none; }
        .rung { fill: none; }
        .rung.retaliation { stroke: #b3261e; stroke-width: 2.6px; marker-end: url(#retaliation); }
        .rung.caused { stroke: #1b1f24; stroke-width: 1.8px; marker-end: url(#caused); }
        .rung.followed { stroke: #8c959f; stroke-width: 1px; marker-end: url(#followed); }
        .rung.inferred { stroke: #b3261e; stroke-width: 1.2px; stroke-dasharray: 2 4; marker-end: url(#retaliation); }
        .head.retaliation { fill: #b3261e; }
        .head.caused { fill: #1b1f24; }
        .head.followed { fill: #8c959f; }
        @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3; }
        .page { fill: #0d1117; }
        .side.left { fill: #6cb6ff; }
        .side.right { fill: #f0a267; }
        .detail, .gap, .note { fill: #9da7b3; }
        .cue { fill: #c9d1d9; stroke: #0d1117; }
        .card { fill: #161b22; stroke: #30363d; }
        .card.unhappened { fill: #0d1117; stroke: #9da7b3; }
        .card.disputed { stroke: #9da7b3; }
        .card.start { stroke: #e6edf3; }
        .stripe.left { fill: #6cb6ff; }
        .stripe.right { fill: #f0a267; }
        .hairline { stroke: #30363d; }
        .rung.retaliation, .rung.inferred { stroke: #ff7b72; }
        .rung.caused { stroke: #e6edf3; }
        .rung.followed { stroke: #6e7681; }
        .head.retaliation { fill: #ff7b72; }
        .head.caused { fill: #e6edf3; }
        .head.followed { fill: #6e7681; }
        }

        """;

    /// <summary>An arrow's head for each kind of rung.</summary>
    public static XElement Arrows(XNamespace svg) =>
        new(svg + "defs", new[] { "retaliation", "caused", "followed" }.Select(kind => new XElement(svg + "marker",
        new XAttribute("id", kind),
        new XAttribute("viewBox", "0 0 10 10"),
        new XAttribute("refX", "9"),
        new XAttribute("refY", "5"),
        new XAttribute("markerWidth", kind == "followed" ? "9" : "12"),
        new XAttribute("markerHeight", kind == "followed" ? "9" : "12"),
        new XAttribute("markerUnits", "userSpaceOnUse"),
        new XAttribute("orient", "auto"),
        new XElement(svg + "path", new XAttribute("class", $"head {kind}"), new XAttribute("d", "M 0 0 L 10 5 L 0 10 z")))));
}
