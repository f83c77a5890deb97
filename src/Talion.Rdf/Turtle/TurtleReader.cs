using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>
/// Reads Turtle as a stream of quads of the default graph (<see href="https://www.w3.org/TR/rdf12-turtle/">RDF 1.2 Turtle</see>).
/// </summary>
public static class TurtleReader
{
    /// <summary>Reads the triples statement by statement, as they are asked for.</summary>
    /// <param name="stream">UTF-8; not closed.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the document says otherwise; where there is none, they are
    /// errors.</param>
    /// <param name="prefixes">Where given, its prefixes are known from the start, and it is added the document's own.</param>
    /// <exception cref="RdfSyntaxException">The document is not Turtle.</exception>
    public static IEnumerable<Quad> Read(Stream stream, string? baseIri = null, PrefixMap? prefixes = null) =>
        Read(new StreamReader(stream, SyntaxText.StrictUtf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true), baseIri, prefixes);

    /// <inheritdoc cref="Read(Stream, string?, PrefixMap?)"/>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the document says otherwise; where there is none, they are
    /// errors.</param>
    /// <param name="prefixes">Where given, its prefixes are known from the start, and it is added the document's own.</param>
    public static IEnumerable<Quad> Read(TextReader reader, string? baseIri = null, PrefixMap? prefixes = null)
    {
        var parser = new TripleParser(reader, baseIri, prefixes);
        while (parser.Next() >= 0)
        {
            ParseStatement(parser);
            foreach (var quad in parser.Output)
                yield return quad;
            parser.Output.Clear();
        }
    }

    /// <inheritdoc cref="Read(Stream, string?, PrefixMap?)"/>
    /// <param name="text">The whole document.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the document says otherwise; where there is none, they are
    /// errors.</param>
    /// <param name="prefixes">Where given, its prefixes are known from the start, and it is added the document's own.</param>
    public static IEnumerable<Quad> Parse(string text, string? baseIri = null, PrefixMap? prefixes = null) =>
        Read(new StringReader(text), baseIri, prefixes);

    static void ParseStatement(TripleParser parser)
    {
        switch (parser.Next())
        {
            case '@':
                parser.ParseAtDirective();
                return;
            case '[' or '(':
            case '<' when parser.StartsReifiedTriple:
                parser.ParseTriples();
                break;
            default:
                var subject = parser.ParseKeywordOrResource(out var keyword);
                if (subject is null && parser.TryParseDirective(keyword))
                    return;
                parser.ParseTriplesOf(subject ?? throw parser.Error($"'{keyword}' cannot begin a statement."), mayBeAlone: false);
                break;
        }
        parser.Take('.');
    }
}
