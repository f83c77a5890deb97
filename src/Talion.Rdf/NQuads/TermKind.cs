namespace Talion.Rdf.NQuads;

/// <summary>What a <see cref="TermSlice"/> is.</summary>
public enum TermKind : byte
{
    /// <summary>No term: the graph of a statement in the default graph.</summary>
    None,
    Iri,
    BlankNode,
    Literal,
    TripleTerm,
}
