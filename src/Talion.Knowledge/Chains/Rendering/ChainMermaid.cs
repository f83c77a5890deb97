using System.Text;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>A chain as a Mermaid flowchart: causes point to effects, thick arrows are reprisals, dotted ones are inferred.</summary>
/// <remarks>Syntax: https://mermaid.js.org/syntax/flowchart.html.</remarks>
public static class ChainMermaid
{
    public static string Write(Chain chain)
    {
        var names = chain.Events
            .Select((e, i) => (e.Id, Name: $"e{i + 1}"))
            .ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        var text = new StringBuilder("flowchart TD\n");
        foreach (var e in chain.Events)
        {
            var caption = EventCaption.Of(e);
            var (open, close) = caption.Standing == Standing.NotHappened ? ("([", "])") : ("[", "]");
            var lines = new[] { caption.Title, caption.When, caption.Parties, caption.Casualties }
                .Where(line => line.Length > 0)
                .Select(Escape);
            text.Append($"  {names[e.Id]}{open}\"{string.Join("<br/>", lines)}\"{close}{(caption.Standing == Standing.Disputed ? ":::disputed" : "")}\n");
        }

        foreach (var link in chain.Links)
            text.Append($"  {names[link.Cause]} {Arrow(link)}|\"{Escape(LinkWords.Cue(link))}\"| {names[link.Effect]}\n");
        text.Append("  classDef disputed stroke-dasharray: 5 4\n");
        return text.ToString();
    }

    static string Arrow(ChainLink link) => (link.Basis, link.Type) switch
    {
        (LinkBasis.Inferred, _) => "-.->",
        (_, LinkType.Retaliation) => "==>",
        _ => "-->",
    };

    /// <summary>Mermaid's entity codes for what would end a quoted label or be read as markup.</summary>
    static string Escape(string text) =>
        text.ReplaceLineEndings(" ").Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal);
}
