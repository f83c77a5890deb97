using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:minLength</c> (section 4.4.1): each value's text has at least so many characters; blank nodes have no text.</summary>
sealed record MinLengthConstraint(int Length) : ValueConstraint("MinLengthConstraintComponent")
{
    protected override string Explanation => $"The value does not have at least {Length} characters.";

    protected override bool Accepts(Focus focus, Term value) => ValueText.Of(value) is { } text && ValueText.Length(text) >= Length;
}
