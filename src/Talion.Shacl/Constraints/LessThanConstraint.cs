using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary>
/// <c>sh:lessThan</c> (section 4.5.3): each value is less than each one of another property; pairs that cannot be compared are at fault.
/// </summary>
sealed record LessThanConstraint(Iri Property) : Constraint("LessThanConstraintComponent")
{
    protected override string Explanation => $"The value is not less than that of {Property}.";

    public override IEnumerable<ValidationResult> Check(Focus focus) =>
        from value in focus.Values
        from other in focus.Data.Objects(focus.Node, Property)
        where !(value is Literal left && other is Literal right && LiteralOrder.Compare(left, right) < 0)
        select Fault(focus, value);
}
