using Talion.Rdf.Terms;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:xone</c> (section 4.6.4): each value conforms to exactly one shape.</summary>
sealed record XoneConstraint(ImmutableArray<Shape> Shapes) : ValueConstraint("XoneConstraintComponent")
{
    protected override string Explanation => "The value does not conform to exactly one of the shapes.";

    protected override bool Accepts(Focus focus, Term value) => Shapes.Count(shape => focus.Run.Conforms(shape, value)) == 1;
}
