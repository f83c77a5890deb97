using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:disjoint</c> (section 4.5.2): no value is one of another property.</summary>
sealed record DisjointConstraint(Iri Property) : Constraint("DisjointConstraintComponent")
{
    protected override string Explanation => $"The value is one of {Property} too.";

    public override IEnumerable<ValidationResult> Check(Focus focus) =>
        focus.Values.Intersect(focus.Data.Objects(focus.Node, Property)).Select(value => Fault(focus, value));
}
