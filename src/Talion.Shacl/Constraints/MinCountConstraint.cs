using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:minCount</c> (section 4.2.1).</summary>
sealed record MinCountConstraint(int Least) : Constraint("MinCountConstraintComponent")
{
    protected override string Explanation => $"There are fewer than {Least} values.";

    public override IEnumerable<ValidationResult> Check(Focus focus) => focus.Values.Count < Least ? [Fault(focus)] : [];
}
