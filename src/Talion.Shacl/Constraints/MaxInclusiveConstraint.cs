using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>
/// <c>sh:maxInclusive</c> (section 4.3): each value is less than or equal to a bound; one that cannot be compared with it is at fault.
/// </summary>
sealed record MaxInclusiveConstraint(Literal Bound) : ValueConstraint("MaxInclusiveConstraintComponent")
{
    protected override string Explanation => $"The value is not less than or equal to {Bound}.";

    protected override bool Accepts(Focus focus, Term value) => value is Literal literal && LiteralOrder.Compare(literal, Bound) <= 0;
}
