using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:class</c> (section 4.1.1): each value is an instance of a class.</summary>
sealed record ClassConstraint(Term Class) : ValueConstraint("ClassConstraintComponent")
{
    protected override string Explanation => $"The value is not an instance of {Class}.";

    protected override bool Accepts(Focus focus, Term value) => value is not Literal && focus.Data.IsInstance(value, Class);
}
