using Talion.Rdf.Terms;

namespace Talion.Sparql.Evaluation;

/// <summary>Triple terms made while a query runs.</summary>
static class TripleTerms
{
    /// <summary>A triple term, or nothing where a part cannot stand where it would.</summary>
    public static TripleTerm? Make(Term? subject, Term? predicate, Term? @object) =>
        subject is Iri or BlankNode && predicate is Iri property && @object is not (null or TripleTerm { Depth: >= TripleTerm.DeepestNesting })
            ? new TripleTerm(subject, property, @object)
            : null;
}
