using System.Text;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>
/// Writes Turtle for people to read: a statement a subject, <c>a</c> first, everything else sorted, lists, nested nodes and annotations in brackets, and
/// only the prefixes
/// that are used. The same set of quads gives the same text, in whatever order they come.
/// </summary>
public static class TurtleWriter
{
    /// <summary>Writes the triples of quads; the graphs are left out. Holds all of them in memory.</summary>
    /// <param name="quads">Any quads, in any order.</param>
    /// <param name="writer">Where to; line ends are <c>\n</c>.</param>
    /// <param name="prefixes">Prefixes that may be used; <see cref="PrefixMap.Standard"/> where not given.</param>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, PrefixMap? prefixes = null)
    {
        var terms = new TurtleTerms(prefixes ?? PrefixMap.Standard());
        var text = new StringBuilder();
        var sorted = QuadComparer.Sorted(quads.Select(quad => quad with { Graph = null }));
        WriteGraph(text, terms, sorted, SharedNodes.Of(sorted), indent: 0);
        writer.Write(terms.Header());
        writer.Write(text);
    }

    /// <summary>Writes the triples as they come, in little memory; those that follow each other share their subject and predicate.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteUnsorted(IEnumerable<Quad> quads, TextWriter writer, PrefixMap? prefixes = null)
    {
        const int TermsKept = 100_000;
        var map = prefixes ?? PrefixMap.Standard();
        foreach (var (prefix, iri) in map)
            writer.Write($"@prefix {prefix}: <{iri}> .\n");
        var terms = new TurtleTerms(map);
        Quad? last = null;
        foreach (var quad in quads)
        {
            if (terms.Count > TermsKept)
                terms = new TurtleTerms(map);
            if (last is not { } before || !quad.Subject.Equals(before.Subject))
                writer.Write($"{(last is null ? "" : " .\n")}\n{terms.Format(quad.Subject)} {terms.Verb(quad.Predicate)} ");
            else
                writer.Write(quad.Predicate.Equals(before.Predicate) ? ", " : $" ;\n    {terms.Verb(quad.Predicate)} ");
            writer.Write(terms.Format(quad.Object));
            last = quad;
        }
        writer.Write(last is null ? "" : " .\n");
    }

    /// <summary>The text of a set of triples.</summary>
    public static string Format(IEnumerable<Quad> quads, PrefixMap? prefixes = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(quads, writer, prefixes);
        return writer.ToString();
    }

    /// <summary>Writes the statements of one graph, an empty line between them.</summary>
    internal static void WriteGraph(StringBuilder text, TurtleTerms terms, IEnumerable<Quad> sorted, IReadOnlySet<BlankNode> shared,
        int indent)
    {
        Description[] descriptions = [.. Description.Of(sorted)];
        var layout = new NodeLayout(descriptions, shared);
        var statements = new StatementWriter(text, terms, layout);
        var first = true;
        foreach (var description in descriptions)
        {
            if (layout.IsNested(description.Subject) || layout.IsAnnotation(description.Subject))
                continue;
            if (!first)
                text.Append('\n');
            statements.Write(description, indent);
            first = false;
        }
    }
}
