using Talion.Rdf.Terms;

namespace Talion.Sparql.Syntax.Paths;

/// <summary><c>!(a|^b)</c>: any predicate but some.</summary>
/// <param name="Forward">Predicates not to follow.</param>
/// <param name="Inverse">Predicates not to follow backwards.</param>
/// <param name="HasInverse">Whether anything is followed backwards.</param>
/// <param name="HasForward">Whether anything is followed forwards.</param>
public sealed record NegatedPropertySet(ImmutableArray<Iri> Forward, ImmutableArray<Iri> Inverse, bool HasForward, bool HasInverse) : PropertyPath
{
    public override string ToString() => $"!({string.Join('|', Forward.Select(iri => iri.ToString()).Concat(Inverse.Select(iri => $"^{iri}")))})";
}
