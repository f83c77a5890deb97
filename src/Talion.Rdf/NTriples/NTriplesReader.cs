using Talion.Rdf.NQuads;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NTriples;

/// <summary>
/// Reads N-Triples as a stream of quads of the default graph (<see href="https://www.w3.org/TR/rdf12-n-triples/">RDF 1.2 N-Triples</see>).
/// </summary>
public static class NTriplesReader
{
    /// <summary>Reads the triples in their order, each when it is asked for.</summary>
    /// <param name="stream">UTF-8; not closed.</param>
    /// <param name="onBadLine">Where given, bad lines are told to it and skipped; else they are thrown.</param>
    /// <exception cref="RdfSyntaxException">A line is not a triple, and <paramref name="onBadLine"/> is not given.</exception>
    public static IEnumerable<Quad> Read(Stream stream, Action<RdfSyntaxException>? onBadLine = null) =>
        NQuadsReader.Read(new NQuadsScanner(stream, graphs: false, onBadLine));

    /// <inheritdoc cref="Read(Stream, Action{RdfSyntaxException}?)"/>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="onBadLine">Where given, bad lines are told to it and skipped; else they are thrown.</param>
    public static IEnumerable<Quad> Read(TextReader reader, Action<RdfSyntaxException>? onBadLine = null) =>
        Read(new Utf8Stream(reader), onBadLine);

    /// <inheritdoc cref="Read(Stream, Action{RdfSyntaxException}?)"/>
    /// <param name="text">The whole document.</param>
    /// <param name="onBadLine">Where given, bad lines are told to it and skipped; else they are thrown.</param>
    public static IEnumerable<Quad> Parse(string text, Action<RdfSyntaxException>? onBadLine = null) =>
        Read(new StringReader(text), onBadLine);

    /// <summary>Reads a triple term, <c>&lt;&lt;( … )&gt;&gt;</c> without anything around it.</summary>
    /// <param name="text">UTF-8.</param>
    /// <exception cref="RdfSyntaxException">The text is something else.</exception>
    public static TripleTerm ParseTriple(ReadOnlySpan<byte> text) => StatementParser.ParseTriple(text);
}
