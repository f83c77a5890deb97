using Talion.Rdf.Terms;
using Talion.Sparql.Planning;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax.Patterns;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql.Evaluation;

/// <summary>
/// The answer to a <c>DESCRIBE</c>, which SPARQL 1.1 Query, section 16.4, leaves to the engine: all triples of the default graph with the resource as
/// subject, and the same of every blank node that they lead to (Concise Bounded Description without reification).
/// </summary>
sealed class Description(Execution execution)
{
    const int BytesPerNode = 32;

    public IEnumerable<Quad> Triples(Query query)
    {
        var waiting = new Queue<int>();
        var seen = new HashSet<int>();
        foreach (var resource in Resources(query))
        {
            if (seen.Add(resource))
                waiting.Enqueue(resource);
        }
        var (source, terms, guard) = (execution.Context.Source, execution.Context.Terms, execution.Context.Guard);
        using var cursor = source.OpenCursor();
        while (waiting.TryDequeue(out var node))
        {
            guard.Reserve(BytesPerNode);
            (int, int, int) last = default;
            cursor.Seek(new QuadPattern(node, TermIds.None, TermIds.None, execution.Graph.Fixed), QuadOrder.Spog);
            while (cursor.MoveNext())
            {
                var (s, p, o, g) = cursor.Current;
                if (last == (s, p, o) || (execution.Graph.MergesSome && !execution.Graph.Only!.Contains(g)))
                    continue;
                last = (s, p, o);
                if (source.View(o).Kind == TermKind.BlankNode && seen.Add(o))
                    waiting.Enqueue(o);
                guard.CountRow();
                guard.Step();
                yield return new Quad(terms.TermOf(s), (Iri)terms.TermOf(p), terms.TermOf(o));
            }
        }
    }

    IEnumerable<int> Resources(Query query)
    {
        foreach (var constant in query.Described.OfType<Constant>())
            yield return execution.Context.Terms.IdOf(constant.Term);
        var names = query.IsStar ? Variables.Mentioned(execution.Algebra).Distinct() : query.Described.SelectMany(Variables.Of);
        var slots = names.Where(name => !name.StartsWith("_:", StringComparison.Ordinal)).Select(execution.SlotOf).Where(slot => slot >= 0).ToArray();
        if (slots.Length == 0)
            yield break;
        execution.Root.Open();
        while (execution.Root.MoveNext())
        {
            foreach (var slot in slots)
            {
                if (execution.Row[slot] != TermIds.None)
                    yield return execution.Row[slot];
            }
        }
    }
}
