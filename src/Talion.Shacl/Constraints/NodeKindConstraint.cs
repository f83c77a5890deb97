using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:nodeKind</c> (section 4.1.3): each value is an IRI, a blank node or a literal, or one of two of these.</summary>
sealed record NodeKindConstraint(Iri Kind) : ValueConstraint("NodeKindConstraintComponent")
{
    /// <summary>Such as <c>BlankNodeOrIRI</c>.</summary>
    readonly string[] kinds = Kind.Value[Vocabulary.Namespace.Length..].Split("Or");

    protected override string Explanation => $"The value is not of the node kind {Kind}.";

    protected override bool Accepts(Focus focus, Term value) =>
        kinds.Contains(value switch { Iri => "IRI", BlankNode => "BlankNode", Literal => "Literal", _ => "TripleTerm" });
}
