using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:equals</c> (section 4.5.1): the values are those of another property.</summary>
sealed record EqualsConstraint(Iri Property) : Constraint("EqualsConstraintComponent")
{
    protected override string Explanation => $"The values are not the same as those of {Property}.";

    public override IEnumerable<ValidationResult> Check(Focus focus)
    {
        var others = focus.Data.Objects(focus.Node, Property);
        return focus.Values.Except(others).Concat(others.Except(focus.Values)).Select(value => Fault(focus, value));
    }
}
