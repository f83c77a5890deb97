using Talion.Rdf.NTriples;

namespace Talion.Rdf.Terms;

/// <summary>A triple that is spoken of rather than asserted, as an object of another one (RDF 1.2 Concepts, section 3.5).</summary>
public sealed record TripleTerm : Term
{
    /// <summary>How deep triple terms may lie in one another: far beyond real data, far below what the stack bears.</summary>
    public const int DeepestNesting = 256;

    int hash;

    /// <param name="subject">An IRI or a blank node.</param>
    /// <param name="predicate">The property.</param>
    /// <param name="object">Any term.</param>
    /// <exception cref="ArgumentException">The subject is of another kind, or the terms are nested more than <see cref="DeepestNesting"/> deep.</exception>
    public TripleTerm(Term subject, Iri predicate, Term @object)
    {
        if (subject is not (Iri or BlankNode))
            throw new ArgumentException($"The subject of a triple cannot be {subject}.", nameof(subject));
        Depth = @object is TripleTerm inner ? inner.Depth + 1 : 1;
        if (Depth > DeepestNesting)
            throw new ArgumentException($"Triple terms are nested more than {DeepestNesting} deep.", nameof(@object));
        (Subject, Predicate, Object) = (subject, predicate, @object);
    }

    public Term Subject { get; }

    public Iri Predicate { get; }

    public Term Object { get; }

    /// <summary>How many triple terms lie in one another here, from 1.</summary>
    public int Depth { get; }

    public bool Equals(TripleTerm? other) =>
        ReferenceEquals(this, other) || (other is not null && GetHashCode() == other.GetHashCode()
            && Subject.Equals(other.Subject) && Predicate.Equals(other.Predicate) && Object.Equals(other.Object));

    public override int GetHashCode()
    {
        if (hash == 0)
            hash = HashCode.Combine(Subject, Predicate, Object) | 1;
        return hash;
    }

    public override string ToString() => NTriplesFormat.Format(this);
}
