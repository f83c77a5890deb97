using System.Text;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Sources;

/// <summary>A term seen where it lies, without making an object of it.</summary>
/// <param name="kind">Which kind of term.</param>
/// <param name="value">The IRI, the blank node's label, the lexical form, or the triple term in N-Triples, in UTF-8.</param>
/// <param name="datatype">The datatype's IRI of a literal, else <see langword="null"/>.</param>
/// <param name="language">The <see cref="Literal.Tag"/> of a language-tagged string, else <see langword="null"/>.</param>
public readonly ref struct TermView(TermKind kind, ReadOnlySpan<byte> value, string? datatype = null, string? language = null)
{
    public TermKind Kind { get; } = kind;

    public ReadOnlySpan<byte> Value { get; } = value;

    public string? Datatype { get; } = datatype;

    public string? Language { get; } = language;

    public Term ToTerm() => Kind switch
    {
        TermKind.Iri => new Iri(Text),
        TermKind.BlankNode => new BlankNode(Text),
        TermKind.TripleTerm => NTriplesReader.ParseTriple(Value),
        _ => Language is null ? new Literal(Text, Datatype!) : Literal.Tagged(Text, Language),
    };

    string Text => Encoding.UTF8.GetString(Value);
}
