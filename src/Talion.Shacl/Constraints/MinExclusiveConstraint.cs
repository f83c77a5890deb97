using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>
/// <c>sh:minExclusive</c> (section 4.3): each value is greater than a bound; one that cannot be compared with it is at fault.
/// </summary>
sealed record MinExclusiveConstraint(Literal Bound) : ValueConstraint("MinExclusiveConstraintComponent")
{
    protected override string Explanation => $"The value is not greater than {Bound}.";

    protected override bool Accepts(Focus focus, Term value) => value is Literal literal && LiteralOrder.Compare(literal, Bound) > 0;
}
