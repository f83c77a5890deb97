using Talion.Rdf.Terms;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:node</c> (section 4.7.1): each value conforms to a shape.</summary>
sealed record NodeConstraint(Shape Shape) : ValueConstraint("NodeConstraintComponent")
{
    protected override string Explanation => $"The value does not conform to {Shape.Id}.";

    protected override bool Accepts(Focus focus, Term value) => focus.Run.Conforms(Shape, value);
}
