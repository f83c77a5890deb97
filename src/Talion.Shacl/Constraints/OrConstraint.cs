using Talion.Rdf.Terms;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:or</c> (section 4.6.3): each value conforms to at least one shape.</summary>
sealed record OrConstraint(ImmutableArray<Shape> Shapes) : ValueConstraint("OrConstraintComponent")
{
    protected override string Explanation => "The value conforms to none of the shapes.";

    protected override bool Accepts(Focus focus, Term value) => Shapes.Any(shape => focus.Run.Conforms(shape, value));
}
