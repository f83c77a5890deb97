namespace Talion.Rdf.Terms;

/// <summary>
/// An RDF 1.1 term: <see cref="Iri"/>, <see cref="BlankNode"/> or <see cref="Literal"/>. Equality is term equality (RDF 1.1 Concepts,
/// sections 3.2 to 3.4).
/// </summary>
public abstract record Term
{
    private protected Term()
    {
    }

    /// <summary>The term in N-Triples syntax.</summary>
    public abstract override string ToString();
}
