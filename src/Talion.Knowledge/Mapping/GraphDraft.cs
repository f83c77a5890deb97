using Talion.Rdf.Terms;

namespace Talion.Knowledge.Mapping;

/// <summary>The quads of one named graph in the making.</summary>
sealed class GraphDraft(Iri graph)
{
    readonly HashSet<Quad> seen = [];
    readonly ImmutableArray<Quad>.Builder quads = ImmutableArray.CreateBuilder<Quad>();

    /// <summary>Adds a quad once; a missing value adds nothing.</summary>
    public void Add(Term subject, Iri predicate, Term? value)
    {
        if (value is not null && new Quad(subject, predicate, value, graph) is var quad && seen.Add(quad))
            quads.Add(quad);
    }

    /// <summary>Adds a quad for each value.</summary>
    public void Add(Term subject, Iri predicate, IEnumerable<Term> values)
    {
        foreach (var value in values)
            Add(subject, predicate, value);
    }

    /// <summary>All quads, each once, as they were added.</summary>
    public ImmutableArray<Quad> ToQuads() => quads.ToImmutable();
}
