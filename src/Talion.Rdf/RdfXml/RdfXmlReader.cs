using System.Text;
using System.Xml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.RdfXml;

/// <summary>
/// Reads RDF/XML as a stream of quads of the default graph (<see href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF 1.1 XML
/// Syntax</see>).
/// </summary>
public static class RdfXmlReader
{
    /// <summary>
    /// Reads the triples one top-level node after the other, as they are asked for. Nothing outside the document is ever fetched.
    /// </summary>
    /// <param name="stream">XML in any encoding that it declares; not closed.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where there is no <c>xml:base</c>; where there is neither, they are
    /// errors.</param>
    /// <exception cref="RdfSyntaxException">The document is not XML, or not RDF/XML.</exception>
    public static IEnumerable<Quad> Read(Stream stream, string? baseIri = null) =>
        Read(() => XmlReader.Create(stream, Settings()), baseIri);

    /// <inheritdoc cref="Read(Stream, string?)"/>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where there is no <c>xml:base</c>; where there is neither, they are
    /// errors.</param>
    public static IEnumerable<Quad> Read(TextReader reader, string? baseIri = null) =>
        Read(() => XmlReader.Create(reader, Settings()), baseIri);

    /// <inheritdoc cref="Read(Stream, string?)"/>
    /// <param name="text">The whole document.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where there is no <c>xml:base</c>; where there is neither, they are
    /// errors.</param>
    public static IEnumerable<Quad> Parse(string text, string? baseIri = null) => Read(new StringReader(text), baseIri);

    static IEnumerable<Quad> Read(Func<XmlReader> open, string? baseIri)
    {
        using var xml = Guard(open);
        var parser = new RdfXmlParser(xml, baseIri);
        while (Guard(parser.ParseNext))
        {
            foreach (var quad in parser.Output)
                yield return quad;
            parser.Output.Clear();
        }
    }

    static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException error)
        {
            throw new RdfSyntaxException(error.Message, error.LineNumber, error.LinePosition, error);
        }
        catch (DecoderFallbackException error)
        {
            throw new RdfSyntaxException("The text is not in the encoding that it declares.", error);
        }
    }

    static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 10_000_000,
        CloseInput = false,
    };
}
