namespace Talion.Rdf.Terms;

/// <summary>A triple in a graph.</summary>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">The property.</param>
/// <param name="Object">Any term.</param>
/// <param name="Graph">The named graph (an IRI or a blank node), or <see langword="null"/> for the default graph.</param>
public readonly record struct Quad(Term Subject, Iri Predicate, Term Object, Term? Graph = null);
