using System.Globalization;
using System.Text;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>A chain in the language of Graphviz: causes point to effects.</summary>
/// <remarks>Syntax: https://graphviz.org/doc/info/lang.html.</remarks>
public static class ChainDot
{
    public static string Write(Chain chain)
    {
        var text = new StringBuilder("digraph chain {\n  rankdir=TB;\n  node [shape=box, style=\"rounded\", fontname=\"Helvetica\"];\n  edge [fontname=\"Helvetica\", fontsize=10];\n");
        foreach (var e in chain.Events)
        {
            var caption = EventCaption.Of(e);
            var lines = new[] { caption.Title, caption.When, caption.Parties, caption.Casualties }
                .Where(line => line.Length > 0)
                .Select(Escape);
            text.Append($"  \"{Escape(e.Id)}\" [label=\"{string.Join("\\n", lines)}\"{Style(caption.Standing)}{(e.Id == chain.Start ? ", penwidth=2" : "")}];\n");
        }

        foreach (var link in chain.Links)
            text.Append(CultureInfo.InvariantCulture,
                $"  \"{Escape(link.Cause)}\" -> \"{Escape(link.Effect)}\" [label=\"{Escape(LinkWords.Cue(link))}\", {Style(link)}];\n");
        return text.Append("}\n").ToString();
    }

    static string Style(Standing standing) => standing switch
    {
        Standing.Disputed => ", style=\"rounded,dashed\"",
        Standing.NotHappened => ", style=\"rounded,dotted\"",
        _ => "",
    };

    static string Style(ChainLink link) => (link.Basis, link.Type) switch
    {
        (LinkBasis.Inferred, _) => "style=dotted",
        (_, LinkType.Retaliation) => "penwidth=2.5",
        (_, LinkType.Caused) => "penwidth=1.5",
        _ => "penwidth=0.7",
    };

    static string Escape(string text) =>
        text.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
