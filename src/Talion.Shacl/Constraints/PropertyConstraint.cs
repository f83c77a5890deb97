using Talion.Shacl.Reports;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:property</c> (section 4.7.2): each value conforms to a property shape, whose own results are reported.</summary>
sealed record PropertyConstraint(Shape Shape) : Constraint("PropertyConstraintComponent")
{
    protected override string Explanation => $"The value does not conform to {Shape.Id}.";

    public override IEnumerable<ValidationResult> Check(Focus focus) => focus.Values.SelectMany(value => focus.Run.Validate(Shape, value));
}
