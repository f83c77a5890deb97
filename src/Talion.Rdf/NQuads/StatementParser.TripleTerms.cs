using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NQuads;

/// <summary>Triple terms, which are rare enough to be made objects of.</summary>
sealed partial class StatementParser
{
    static ReadOnlySpan<byte> TripleStart => "<<("u8;

    /// <summary>Parses a text that is one triple term and nothing else.</summary>
    /// <exception cref="RdfSyntaxException">It is something else.</exception>
    public static TripleTerm ParseTriple(ReadOnlySpan<byte> text)
    {
        var parser = new StatementParser(graphs: false);
        var triple = text.StartsWith(TripleStart) ? parser.ReadTriple(text, depth: 1) : throw parser.Expected(text, "a triple term");
        return parser.position == text.Length ? triple : throw parser.Expected(text, "the end");
    }

    TripleTerm ReadTriple(ReadOnlySpan<byte> line, int depth)
    {
        if (depth > TripleTerm.DeepestNesting)
            throw new RdfSyntaxException($"Triple terms are nested more than {TripleTerm.DeepestNesting} deep.");
        position += TripleStart.Length;
        SkipBlanks(line);
        var subject = TermOf(Resource(line, "a subject (an IRI or a blank node)"), line);
        SkipBlanks(line);
        var predicate = Current(line) == '<' ? TermOf(ReadIri(line), line) : throw Expected(line, "a predicate (an IRI)");
        SkipBlanks(line);
        var @object = line[position..].StartsWith(TripleStart) ? ReadTriple(line, depth + 1) : TermOf(ReadObject(line), line);
        SkipBlanks(line);
        if (!line[position..].StartsWith(")>>"u8))
            throw Expected(line, "the end of a triple term");
        position += 3;
        return new TripleTerm(subject, (Iri)predicate, @object);
    }

    Term TermOf(in TermPosition term, ReadOnlySpan<byte> line) =>
        new TermSlice(term.Kind, Bytes(term.Value, line), Bytes(term.Datatype, line), Bytes(term.Language, line)).ToTerm()!;
}
