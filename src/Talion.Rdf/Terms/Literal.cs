using Talion.Rdf.NTriples;

namespace Talion.Rdf.Terms;

/// <summary>A literal: lexical form, datatype and, for <c>rdf:langString</c>, a language tag (RDF 1.1 Concepts, section 3.3).</summary>
/// <param name="Value">The lexical form, kept as written.</param>
/// <param name="Datatype">The datatype's IRI.</param>
/// <param name="Language">The language tag in lower case, for language-tagged strings only.</param>
public sealed record Literal(string Value, string Datatype, string? Language = null) : Term
{
    int hash;

    /// <summary>A simple string.</summary>
    public Literal(string value)
        : this(value, Xsd.String)
    {
    }

    public string Value { get; } = Value;

    public string Datatype { get; } = Datatype;

    public string? Language { get; } = Language;

    /// <summary>A language-tagged string; the tag is put in lower case, as RDF 1.1 compares tags without regard to case.</summary>
    public static Literal Tagged(string value, string language) => new(value, RdfVocabulary.LangString, language.ToLowerInvariant());

    public bool Equals(Literal? other) =>
        ReferenceEquals(this, other) || (other is not null && GetHashCode() == other.GetHashCode()
            && Value == other.Value && Datatype == other.Datatype && Language == other.Language);

    public override int GetHashCode()
    {
        if (hash == 0)
            hash = HashCode.Combine(Value, Datatype, Language) | 1;
        return hash;
    }

    public override string ToString() => NTriplesFormat.Format(this);
}
