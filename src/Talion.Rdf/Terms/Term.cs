namespace Talion.Rdf.Terms;

/// <summary>
/// An RDF 1.2 term: <see cref="Iri"/>, <see cref="BlankNode"/>, <see cref="Literal"/> or <see cref="TripleTerm"/>. Equality is term equality
/// (RDF 1.2 Concepts, sections 3.2 to 3.5).
/// </summary>
public abstract record Term
{
    private protected Term()
    {
    }

    /// <summary>The blank nodes of the term: itself, or those within a triple term; may repeat.</summary>
    public IEnumerable<BlankNode> BlankNodes() => this switch
    {
        BlankNode node => [node],
        TripleTerm triple => triple.Subject.BlankNodes().Concat(triple.Object.BlankNodes()),
        _ => [],
    };

    /// <summary>The term with other blank nodes, within a triple term too.</summary>
    public Term Relabel(Func<BlankNode, BlankNode> nodes) => this switch
    {
        BlankNode node => nodes(node),
        TripleTerm triple => new TripleTerm(triple.Subject.Relabel(nodes), triple.Predicate, triple.Object.Relabel(nodes)),
        _ => this,
    };

    /// <summary>The term in N-Triples syntax.</summary>
    public abstract override string ToString();
}
