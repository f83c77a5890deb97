using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:maxLength</c> (section 4.4.2): each value's text has at most so many characters; blank nodes have no text.</summary>
sealed record MaxLengthConstraint(int Length) : ValueConstraint("MaxLengthConstraintComponent")
{
    protected override string Explanation => $"The value does not have at most {Length} characters.";

    protected override bool Accepts(Focus focus, Term value) => ValueText.Of(value) is { } text && ValueText.Length(text) <= Length;
}
