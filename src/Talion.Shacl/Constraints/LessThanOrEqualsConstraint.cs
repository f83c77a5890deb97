using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary>
/// <c>sh:lessThanOrEquals</c> (section 4.5.4): each value is less than or equal to each one of another property; pairs that cannot be
/// compared are at fault.
/// </summary>
sealed record LessThanOrEqualsConstraint(Iri Property) : Constraint("LessThanOrEqualsConstraintComponent")
{
    protected override string Explanation => $"The value is not less than or equal to that of {Property}.";

    public override IEnumerable<ValidationResult> Check(Focus focus) =>
        from value in focus.Values
        from other in focus.Data.Objects(focus.Node, Property)
        where !(value is Literal left && other is Literal right && LiteralOrder.Compare(left, right) <= 0)
        select Fault(focus, value);
}
