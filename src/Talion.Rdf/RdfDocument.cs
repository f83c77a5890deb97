using Talion.Rdf.JsonLd;
using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
using Talion.Rdf.RdfXml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.TriG;
using Talion.Rdf.Turtle;

namespace Talion.Rdf;

/// <summary>Reads and writes RDF in a syntax that is only known when the program runs.</summary>
public static class RdfDocument
{
    /// <summary>Reads quads as they are asked for.</summary>
    /// <param name="stream">The document; not closed.</param>
    /// <param name="format">Its syntax.</param>
    /// <param name="baseIri">What relative IRIs are resolved against, in the syntaxes that know them.</param>
    /// <exception cref="RdfSyntaxException">The document breaks the rules of its syntax.</exception>
    public static IEnumerable<Quad> Read(Stream stream, RdfFormat format, string? baseIri = null) => format switch
    {
        RdfFormat.Turtle => TurtleReader.Read(stream, baseIri),
        RdfFormat.TriG => TriGReader.Read(stream, baseIri),
        RdfFormat.NTriples => NTriplesReader.Read(stream),
        RdfFormat.NQuads => NQuadsReader.Read(stream),
        RdfFormat.RdfXml => RdfXmlReader.Read(stream, baseIri),
        _ => JsonLdReader.Read(stream, baseIri),
    };

    /// <summary>Writes quads, the same text for the same set. The graphs are left out where the syntax knows none.</summary>
    /// <param name="quads">Any quads, in any order.</param>
    /// <param name="writer">Where to; line ends are <c>\n</c>.</param>
    /// <param name="format">The syntax.</param>
    /// <param name="prefixes">Prefixes that may be used, in the syntaxes that know them.</param>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, RdfFormat format, PrefixMap? prefixes = null)
    {
        switch (format)
        {
            case RdfFormat.Turtle:
                TurtleWriter.Write(quads, writer, prefixes);
                break;
            case RdfFormat.TriG:
                TriGWriter.Write(quads, writer, prefixes);
                break;
            case RdfFormat.NTriples:
                NTriplesWriter.Write(quads, writer);
                break;
            case RdfFormat.NQuads:
                NQuadsWriter.Write(quads, writer);
                break;
            case RdfFormat.RdfXml:
                RdfXmlWriter.Write(quads, writer, prefixes);
                break;
            default:
                JsonLdWriter.Write(quads, writer, context: prefixes is null ? null : JsonLdWriter.ContextOf(prefixes));
                break;
        }
    }
}
