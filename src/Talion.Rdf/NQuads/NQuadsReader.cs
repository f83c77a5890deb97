using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NQuads;

/// <summary>Reads N-Quads as a stream of quads (<see href="https://www.w3.org/TR/rdf12-n-quads/">RDF 1.2 N-Quads</see>).</summary>
public static class NQuadsReader
{
    /// <summary>Reads the quads in their order, each when it is asked for.</summary>
    /// <param name="stream">UTF-8; not closed.</param>
    /// <param name="onBadLine">Where given, bad lines are told to it and skipped; else they are thrown.</param>
    /// <exception cref="RdfSyntaxException">A line is not a statement, and <paramref name="onBadLine"/> is not given.</exception>
    public static IEnumerable<Quad> Read(Stream stream, Action<RdfSyntaxException>? onBadLine = null) =>
        Read(new NQuadsScanner(stream, graphs: true, onBadLine));

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

    internal static IEnumerable<Quad> Read(NQuadsScanner scanner)
    {
        var iris = new RecentIris();
        while (scanner.Read())
            yield return new Quad(iris.Term(scanner.Subject)!, (Iri)iris.Term(scanner.Predicate)!, iris.Term(scanner.Object)!,
                iris.Term(scanner.Graph));
    }
}
