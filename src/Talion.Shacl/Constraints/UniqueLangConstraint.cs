using Talion.Rdf.Terms;
using Talion.Shacl.Reports;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:uniqueLang</c> (section 4.4.5): no two values in the same language.</summary>
sealed record UniqueLangConstraint() : Constraint("UniqueLangConstraintComponent")
{
    protected override string Explanation => "Two values are in the same language.";

    public override IEnumerable<ValidationResult> Check(Focus focus) => focus.Values
        .OfType<Literal>()
        .Where(literal => literal.Language is not null)
        .GroupBy(literal => literal.Language)
        .Where(group => group.Count() > 1)
        .Select(_ => Fault(focus));
}
