namespace Talion.Rdf.Terms;

/// <summary>A triple in a graph.</summary>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">The property.</param>
/// <param name="Object">Any term.</param>
/// <param name="Graph">The named graph (an IRI or a blank node), or <see langword="null"/> for the default graph.</param>
public readonly record struct Quad(Term Subject, Iri Predicate, Term Object, Term? Graph = null)
{
    /// <summary>The blank nodes of the quad, those within triple terms too; may repeat.</summary>
    public IEnumerable<BlankNode> BlankNodes() => [.. Subject.BlankNodes(), .. Object.BlankNodes(), .. Graph?.BlankNodes() ?? []];

    /// <summary>The quad with other blank nodes.</summary>
    public Quad Relabel(Func<BlankNode, BlankNode> nodes) => new(Subject.Relabel(nodes), Predicate, Object.Relabel(nodes), Graph?.Relabel(nodes));
}
