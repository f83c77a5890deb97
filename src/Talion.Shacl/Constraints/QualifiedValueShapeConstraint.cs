using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Shacl.Reports;
using Talion.Shacl.Shapes;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:qualifiedValueShape</c> (section 4.7.3): a number of values conform to a shape.</summary>
/// <param name="Required">The shape.</param>
/// <param name="Siblings">Shapes that a value must not conform to in order to count.</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most; <see langword="null"/> where any number will do.</param>
sealed record QualifiedValueShapeConstraint(Shape Required, ImmutableArray<Shape> Siblings, int Least, int? Most)
    : Constraint("QualifiedMinCountConstraintComponent")
{
    protected override string Explanation =>
        string.Create(CultureInfo.InvariantCulture,
            $"The number of values that conform to {Required.Id} is not {Least}{(Most is null ? " or more" : $" to {Most}")}.");

    public override IEnumerable<ValidationResult> Check(Focus focus)
    {
        var count = focus.Values.Count(value => Counts(focus, value));
        if (count < Least)
            yield return Fault(focus);
        if (count > Most)
            yield return Fault(focus) with { Component = Vocabulary.Sh("QualifiedMaxCountConstraintComponent") };
    }

    bool Counts(Focus focus, Term value) =>
        focus.Run.Conforms(Required, value) && !Siblings.Any(sibling => focus.Run.Conforms(sibling, value));
}
