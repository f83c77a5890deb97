using Talion.Rdf.Syntax;

namespace Talion.Rdf.NQuads;

/// <summary>
/// Walks over N-Quads (or N-Triples) as UTF-8 bytes, statement by statement, and makes no object for any of them: for a store that turns
/// terms into ids.
/// Every statement is checked as the grammar asks (RDF 1.2 N-Quads, section 6; IRIs must be absolute).
/// </summary>
/// <param name="stream">UTF-8, with or without byte order mark; read to its end, not closed.</param>
/// <param name="graphs">Whether a statement may name a graph; false for N-Triples.</param>
/// <param name="onBadLine">Where given, bad lines are told to it and skipped; else they are thrown.</param>
/// <example>
/// <code>
/// var scanner = new NQuadsScanner(stream);
/// while (scanner.Read())
///     store.Add(Intern(scanner.Subject), Intern(scanner.Predicate), Intern(scanner.Object), Intern(scanner.Graph));
/// </code>
/// </example>
public sealed class NQuadsScanner(Stream stream, bool graphs = true, Action<RdfSyntaxException>? onBadLine = null)
{
    readonly LineBuffer lines = new(stream);
    readonly StatementParser parser = new(graphs);

    public TermSlice Subject => Slice(parser.Subject);

    public TermSlice Predicate => Slice(parser.Predicate);

    public TermSlice Object => Slice(parser.Object);

    /// <summary>The named graph; of <see cref="TermKind.None"/> for the default graph.</summary>
    public TermSlice Graph => Slice(parser.Graph);

    /// <summary>Line of the current statement, from 1.</summary>
    public long Line => lines.Number;

    /// <summary>Steps to the next statement; false at the end.</summary>
    /// <exception cref="RdfSyntaxException">The line is not a statement, and no handler for bad lines was given.</exception>
    public bool Read()
    {
        while (lines.Read())
        {
            try
            {
                if (parser.Parse(lines.Number == 1 ? WithoutByteOrderMark() : lines.Line, lines.Number))
                    return true;
            }
            catch (RdfSyntaxException error) when (onBadLine is not null)
            {
                onBadLine(error);
            }
        }
        return false;
    }

    ReadOnlySpan<byte> WithoutByteOrderMark()
    {
        if (lines.Line.StartsWith("\uFEFF"u8))
            lines.SkipByteOrderMark();
        return lines.Line;
    }

    TermSlice Slice(in TermPosition term) => new(term.Kind, Bytes(term.Value), Bytes(term.Datatype), Bytes(term.Language));

    ReadOnlySpan<byte> Bytes(ByteRange range) => parser.Bytes(range, lines.Line);
}
