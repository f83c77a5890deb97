using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:in</c> (section 4.8.3): each value is one of a list.</summary>
sealed record InConstraint(ImmutableArray<Term> Members) : ValueConstraint("InConstraintComponent")
{
    protected override string Explanation => $"The value is none of {string.Join(", ", Members)}.";

    protected override bool Accepts(Focus focus, Term value) => Members.Contains(value);
}
