using Talion.Rdf.Terms;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:and</c> (section 4.6.2): each value conforms to all shapes.</summary>
sealed record AndConstraint(ImmutableArray<Shape> Shapes) : ValueConstraint("AndConstraintComponent")
{
    protected override string Explanation => "The value does not conform to all of the shapes.";

    protected override bool Accepts(Focus focus, Term value) => Shapes.All(shape => focus.Run.Conforms(shape, value));
}
