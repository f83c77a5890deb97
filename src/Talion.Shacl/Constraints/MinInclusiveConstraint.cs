using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>
/// <c>sh:minInclusive</c> (section 4.3): each value is greater than or equal to a bound; one that cannot be compared with it is at fault.
/// </summary>
sealed record MinInclusiveConstraint(Literal Bound) : ValueConstraint("MinInclusiveConstraintComponent")
{
    protected override string Explanation => $"The value is not greater than or equal to {Bound}.";

    protected override bool Accepts(Focus focus, Term value) => value is Literal literal && LiteralOrder.Compare(literal, Bound) >= 0;
}
