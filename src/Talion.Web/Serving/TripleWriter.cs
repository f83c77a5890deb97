using System.Text;
using Talion.Knowledge;
using Talion.Rdf;
using Talion.Rdf.NQuads;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Web.Serving;

/// <summary>Writes triples as an answer.</summary>
static class TripleWriter
{
    /// <summary>Up to this many are sorted and nested for people to read.</summary>
    const int ForPeople = 10_000;

    /// <summary>Writes them in UTF-8, as they come where they are many or the syntax has a line for each. RDF/XML and JSON-LD are put together in memory.</summary>
    public static void Write(IEnumerable<Quad> triples, RdfFormat format, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case RdfFormat.NTriples or RdfFormat.NQuads:
                NQuadsWriter.WriteUnsorted(triples, writer);
                break;
            case RdfFormat.Turtle or RdfFormat.TriG:
                WriteTurtle(triples, writer);
                break;
            default:
                RdfDocument.Write(triples, writer, format, Prefixes());
                break;
        }
    }

    /// <summary>Triples without a graph are the same in TriG.</summary>
    static void WriteTurtle(IEnumerable<Quad> triples, TextWriter writer)
    {
        using var rest = triples.GetEnumerator();
        var first = new List<Quad>();
        while (first.Count < ForPeople && rest.MoveNext())
            first.Add(rest.Current);
        if (first.Count < ForPeople)
            TurtleWriter.Write(first, writer, Prefixes());
        else
            TurtleWriter.WriteUnsorted(first.Concat(Rest(rest)), writer, Prefixes());
    }

    static IEnumerable<Quad> Rest(IEnumerator<Quad> rest)
    {
        while (rest.MoveNext())
            yield return rest.Current;
    }

    static PrefixMap Prefixes()
    {
        var prefixes = new PrefixMap();
        foreach (var (prefix, iri) in Vocabulary.Prefixes)
            prefixes.Add(prefix, iri);
        return prefixes;
    }
}
