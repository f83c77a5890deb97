using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:maxCount</c> (section 4.2.2).</summary>
sealed record MaxCountConstraint(int Most) : Constraint("MaxCountConstraintComponent")
{
    protected override string Explanation => $"There are more than {Most} values.";

    public override IEnumerable<ValidationResult> Check(Focus focus) => focus.Values.Count > Most ? [Fault(focus)] : [];
}
