namespace Talion.Rdf.Syntax;

/// <summary>The syntaxes in which RDF is read and written.</summary>
public enum RdfFormat
{
    Turtle,
    TriG,
    NTriples,
    NQuads,
    RdfXml,
    JsonLd,
}
