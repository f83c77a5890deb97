using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.TriG;

/// <summary>Reads TriG as a stream of quads (<see href="https://www.w3.org/TR/rdf12-trig/">RDF 1.2 TriG</see>).</summary>
public static class TriGReader
{
    /// <summary>Reads the quads statement by statement, as they are asked for.</summary>
    /// <param name="stream">UTF-8; not closed.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the document says otherwise; where there is none, they are
    /// errors.</param>
    /// <param name="prefixes">Where given, its prefixes are known from the start, and it is added the document's own.</param>
    /// <exception cref="RdfSyntaxException">The document is not TriG.</exception>
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
        var inGraph = false;
        while (inGraph || parser.Next() >= 0)
        {
            inGraph = inGraph ? ParseWithinGraph(parser) : ParseStatement(parser);
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

    /// <summary>
    /// Parses a directive, triples of the default graph, or a graph up to its opening brace; true where a graph has been opened.
    /// </summary>
    static bool ParseStatement(TripleParser parser)
    {
        switch (parser.Next())
        {
            case '@':
                parser.ParseAtDirective();
                return false;
            case '{':
                return OpenGraph(parser, name: null);
            case '(':
            case '<' when parser.StartsReifiedTriple:
                parser.ParseTriples();
                parser.Take('.');
                return false;
            case '[':
                var node = parser.ParseBracketedNode(out var hasProperties);
                return ParseGraphOrTriples(parser, node, mayBeGraph: !hasProperties);
            default:
                var resource = parser.ParseKeywordOrResource(out var keyword);
                if (resource is not null)
                    return ParseGraphOrTriples(parser, resource, mayBeGraph: true);
                if (keyword.Equals("GRAPH", StringComparison.OrdinalIgnoreCase))
                    return OpenGraph(parser, ParseGraphName(parser));
                return parser.TryParseDirective(keyword) ? false : throw parser.Error($"'{keyword}' cannot begin a statement.");
        }
    }

    static bool ParseGraphOrTriples(TripleParser parser, Term resource, bool mayBeGraph)
    {
        if (mayBeGraph && parser.Next() == '{')
            return OpenGraph(parser, resource);
        parser.ParseTriplesOf(resource, mayBeAlone: !mayBeGraph);
        parser.Take('.');
        return false;
    }

    static Term ParseGraphName(TripleParser parser)
    {
        if (parser.Next() != '[')
            return parser.ParseResource("a graph name (an IRI or a blank node)");
        var node = parser.ParseBracketedNode(out var hasProperties);
        return hasProperties ? throw parser.Error("A graph name cannot have properties.") : node;
    }

    static bool OpenGraph(TripleParser parser, Term? name)
    {
        parser.Take('{');
        parser.Graph = name;
        return true;
    }

    /// <summary>Parses the next triples of the open graph, or its closing brace; false where the graph has been closed.</summary>
    static bool ParseWithinGraph(TripleParser parser)
    {
        if (parser.TryTake('}'))
        {
            parser.Graph = null;
            return false;
        }
        parser.ParseTriples();
        return parser.TryTake('.') || parser.Next() == '}' ? true : throw parser.Expected("'.' or '}'");
    }
}
