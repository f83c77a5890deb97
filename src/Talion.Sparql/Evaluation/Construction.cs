using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Evaluation;

/// <summary>The answer to a <c>CONSTRUCT</c> (SPARQL 1.1 Query, section 16.2).</summary>
static class Construction
{
    const int BytesPerTriple = 200;

    public static IEnumerable<Quad> Triples(Execution execution, ImmutableArray<TriplePattern> template)
    {
        var seen = new HashSet<Quad>();
        var filler = new TemplateFiller(execution);
        execution.Root.Open();
        while (execution.Root.MoveNext())
        {
            filler.StartSolution();
            foreach (var triple in template)
            {
                if (filler.Fill(triple) is not { } quad || !seen.Add(quad))
                    continue;
                execution.Context.Guard.Reserve(BytesPerTriple);
                execution.Context.Guard.CountRow();
                yield return quad;
            }
        }
    }
}
