using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>
/// <c>sh:maxExclusive</c> (section 4.3): each value is less than a bound; one that cannot be compared with it is at fault.
/// </summary>
sealed record MaxExclusiveConstraint(Literal Bound) : ValueConstraint("MaxExclusiveConstraintComponent")
{
    protected override string Explanation => $"The value is not less than {Bound}.";

    protected override bool Accepts(Focus focus, Term value) => value is Literal literal && LiteralOrder.Compare(literal, Bound) < 0;
}
