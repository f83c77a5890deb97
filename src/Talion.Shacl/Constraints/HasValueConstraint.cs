using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:hasValue</c> (section 4.8.2): one of the values is a given term.</summary>
sealed record HasValueConstraint(Term Value) : Constraint("HasValueConstraintComponent")
{
    protected override string Explanation => $"None of the values is {Value}.";

    public override IEnumerable<ValidationResult> Check(Focus focus) => focus.Values.Contains(Value) ? [] : [Fault(focus)];
}
