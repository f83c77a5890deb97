using System.Text;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NQuads;

/// <summary>
/// A term as UTF-8 bytes in a scanner's buffer, valid until the scanner's next <see cref="NQuadsScanner.Read"/>. Escapes are resolved,
/// language tags are
/// in lower case and <c>xsd:string</c> is left out, so that two slices are the same term exactly where all four properties are equal.
/// </summary>
public readonly ref struct TermSlice
{
    internal TermSlice(TermKind kind, ReadOnlySpan<byte> value, ReadOnlySpan<byte> datatype, ReadOnlySpan<byte> language)
    {
        Kind = kind;
        Value = value;
        Datatype = datatype;
        Language = language;
    }

    public TermKind Kind { get; }

    /// <summary>
    /// The IRI, the blank node's label without <c>_:</c>, the literal's lexical form, or the triple term in canonical N-Triples.
    /// </summary>
    public ReadOnlySpan<byte> Value { get; }

    /// <summary>A literal's datatype IRI; empty for simple and for language-tagged strings.</summary>
    public ReadOnlySpan<byte> Datatype { get; }

    /// <summary>A language-tagged string's language in lower case, with its direction (<see cref="Literal.Tag"/>), else empty.</summary>
    public ReadOnlySpan<byte> Language { get; }

    /// <summary>The term as an object; <see langword="null"/> for <see cref="TermKind.None"/>.</summary>
    public Term? ToTerm() => Kind switch
    {
        TermKind.Iri => new Iri(Encoding.UTF8.GetString(Value)),
        TermKind.BlankNode => new BlankNode(Encoding.UTF8.GetString(Value)),
        TermKind.Literal => ToLiteral(),
        TermKind.TripleTerm => NTriplesReader.ParseTriple(Value),
        _ => null,
    };

    Literal ToLiteral()
    {
        var value = Encoding.UTF8.GetString(Value);
        if (!Language.IsEmpty)
            return Literal.Tagged(value, Encoding.UTF8.GetString(Language));
        return Datatype.IsEmpty ? new Literal(value) : new Literal(value, Encoding.UTF8.GetString(Datatype));
    }
}
