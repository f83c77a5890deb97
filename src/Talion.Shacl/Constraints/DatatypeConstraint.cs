using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:datatype</c> (section 4.1.2): each value is a literal of a datatype, and its lexical form fits.</summary>
sealed record DatatypeConstraint(Iri Datatype) : ValueConstraint("DatatypeConstraintComponent")
{
    protected override string Explanation => $"The value is not a well-formed literal of {Datatype}.";

    protected override bool Accepts(Focus focus, Term value) =>
        value is Literal literal && literal.Datatype == Datatype.Value && LexicalForms.Fits(literal);
}
