namespace Talion.Rdf.Terms;

/// <summary>A blank node; its label means something only within one document or store.</summary>
/// <param name="Label">The label without <c>_:</c>.</param>
public sealed record BlankNode(string Label) : Term
{
    public bool Equals(BlankNode? other) => ReferenceEquals(this, other) || (other is not null && Label == other.Label);

    public override int GetHashCode() => Label.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"_:{Label}";
}
