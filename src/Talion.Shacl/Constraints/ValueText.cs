using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary>The text of a term as SPARQL's <c>str</c> gives it.</summary>
static class ValueText
{
    /// <summary><see langword="null"/> for blank nodes.</summary>
    public static string? Of(Term term) => term switch { Iri iri => iri.Value, Literal literal => literal.Value, _ => null };

    /// <summary>In Unicode characters.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();
}
