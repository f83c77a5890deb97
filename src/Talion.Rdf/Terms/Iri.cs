namespace Talion.Rdf.Terms;

/// <summary>An IRI, absolute, kept as written: no normalisation (RDF 1.1 Concepts, section 3.2).</summary>
public sealed record Iri(string Value) : Term
{
    public override string ToString() => $"<{Value}>";
}
