using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Evaluation;

/// <summary>Fills the templates of <c>CONSTRUCT</c>, <c>INSERT</c> and <c>DELETE</c> with solutions (SPARQL 1.1 Query, section 16.2).</summary>
sealed class TemplateFiller(Execution execution)
{
    readonly Dictionary<string, Term> nodes = new(StringComparer.Ordinal);

    /// <summary>To be called before each solution: the template's blank nodes are new ones in each.</summary>
    public void StartSolution() => nodes.Clear();

    /// <summary>The triple in a graph, or nothing where a variable is unbound or a term stands where it cannot.</summary>
    /// <param name="triple">The template.</param>
    /// <param name="graph">The graph's template; <see langword="null"/> for <paramref name="defaultGraph"/>.</param>
    /// <param name="defaultGraph">The graph of triples that name none.</param>
    public Quad? Fill(TriplePattern triple, PatternTerm? graph = null, Term? defaultGraph = null)
    {
        var (subject, predicate, @object) = (TermOf(triple.Subject), TermOf(triple.Predicate!), TermOf(triple.Object));
        var name = graph is null ? defaultGraph : TermOf(graph);
        if (subject is not (Iri or BlankNode) || predicate is not Iri property || @object is null || name is Literal or TripleTerm || (graph is not null && name is null))
            return null;
        return new Quad(subject, property, @object, name);
    }

    Term? TermOf(PatternTerm term)
    {
        if (term is Constant constant)
            return constant.Term;
        if (term is TriplePatternTerm triple)
            return TripleTerms.Make(TermOf(triple.Subject), TermOf(triple.Predicate), TermOf(triple.Object));
        var variable = (Variable)term;
        if (variable.IsBlankNode)
            return NodeOf(variable.Name);
        var slot = execution.SlotOf(variable.Name);
        return slot < 0 || execution.Row[slot] == TermIds.None ? null : execution.Context.Terms.TermOf(execution.Row[slot]);
    }

    Term NodeOf(string label)
    {
        if (!nodes.TryGetValue(label, out var node))
            nodes.Add(label, node = execution.Context.FreshBlankNode());
        return node;
    }
}
