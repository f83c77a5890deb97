using Talion.Rdf.Terms;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:not</c> (section 4.6.1): no value conforms to a shape.</summary>
sealed record NotConstraint(Shape Shape) : ValueConstraint("NotConstraintComponent")
{
    protected override string Explanation => $"The value conforms to {Shape.Id}, which it must not.";

    protected override bool Accepts(Focus focus, Term value) => !focus.Run.Conforms(Shape, value);
}
