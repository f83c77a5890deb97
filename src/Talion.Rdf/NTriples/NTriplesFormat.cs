using System.Buffers;
using System.Globalization;
using System.Text;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NTriples;

/// <summary>
/// Terms and statements in canonical N-Triples and N-Quads (RDF 1.2 N-Triples, section 3; RDF Dataset Canonicalization, appendix A): one text for a
/// term, one for a quad.
/// </summary>
public static class NTriplesFormat
{
    static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\', '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>A term, without a space around it.</summary>
    public static string Format(Term term)
    {
        var text = new StringBuilder();
        Append(text, term);
        return text.ToString();
    }

    /// <summary>A quad with its full stop and line feed.</summary>
    public static string Format(Quad quad)
    {
        var text = new StringBuilder();
        Append(text, quad);
        return text.ToString();
    }

    /// <summary>Appends a quad with its full stop and line feed.</summary>
    public static void Append(StringBuilder text, in Quad quad)
    {
        Append(text, quad.Subject);
        text.Append(' ');
        Append(text, quad.Predicate);
        text.Append(' ');
        Append(text, quad.Object);
        if (quad.Graph is not null)
        {
            text.Append(' ');
            Append(text, quad.Graph);
        }
        text.Append(" .\n");
    }

    public static void Append(StringBuilder text, Term term)
    {
        switch (term)
        {
            case Iri iri:
                text.Append('<').Append(iri.Value).Append('>');
                break;
            case BlankNode node:
                text.Append("_:").Append(node.Label);
                break;
            case Literal literal:
                text.Append('"');
                AppendEscaped(text, literal.Value);
                text.Append('"');
                AppendAnnotation(text, literal);
                break;
            case TripleTerm triple:
                text.Append("<<( ");
                Append(text, triple.Subject);
                text.Append(' ');
                Append(text, triple.Predicate);
                text.Append(' ');
                Append(text, triple.Object);
                text.Append(" )>>");
                break;
        }
    }

    static void AppendAnnotation(StringBuilder text, Literal literal)
    {
        if (literal.Tag is { } tag)
            text.Append('@').Append(tag);
        else if (literal.Datatype != Xsd.String)
            text.Append("^^<").Append(literal.Datatype).Append('>');
    }

    static void AppendEscaped(StringBuilder text, ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(Escaped) is >= 0 and var stop)
        {
            text.Append(value[..stop]);
            AppendEscape(text, value[stop]);
            value = value[(stop + 1)..];
        }
        text.Append(value);
    }

    static void AppendEscape(StringBuilder text, char character)
    {
        var letter = character switch
        {
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            '"' => '"',
            '\\' => '\\',
            _ => '\0'
        };
        if (letter != '\0')
            text.Append('\\').Append(letter);
        else
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
    }
}
