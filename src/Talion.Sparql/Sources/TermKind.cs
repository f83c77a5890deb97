namespace Talion.Sparql.Sources;

public enum TermKind
{
    Iri,
    BlankNode,
    Literal,
    TripleTerm,
}
