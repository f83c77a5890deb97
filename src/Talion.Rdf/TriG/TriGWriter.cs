using System.Text;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.TriG;

/// <summary>
/// Writes TriG as <see cref="TurtleWriter"/> writes Turtle: the default graph first, then each named graph in braces, sorted by name.
/// </summary>
public static class TriGWriter
{
    /// <summary>Writes quads. Holds all of them in memory.</summary>
    /// <param name="quads">Any quads, in any order.</param>
    /// <param name="writer">Where to; line ends are <c>\n</c>.</param>
    /// <param name="prefixes">Prefixes that may be used; <see cref="PrefixMap.Standard"/> where not given.</param>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, PrefixMap? prefixes = null)
    {
        var terms = new TurtleTerms(prefixes ?? PrefixMap.Standard());
        var text = new StringBuilder();
        var sorted = QuadComparer.Sorted(quads);
        var shared = SharedNodes.Of(sorted);
        foreach (var graph in sorted.GroupBy(quad => quad.Graph))
        {
            if (text.Length > 0)
                text.Append('\n');
            if (graph.Key is not null)
                text.Append(terms.Format(graph.Key)).Append(" {\n");
            TurtleWriter.WriteGraph(text, terms, graph, shared, indent: graph.Key is null ? 0 : 4);
            if (graph.Key is not null)
                text.Append("}\n");
        }
        writer.Write(terms.Header());
        writer.Write(text);
    }

    /// <summary>The text of a set of quads.</summary>
    public static string Format(IEnumerable<Quad> quads, PrefixMap? prefixes = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(quads, writer, prefixes);
        return writer.ToString();
    }
}
