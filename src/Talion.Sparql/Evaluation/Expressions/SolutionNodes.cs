using Talion.Rdf.Terms;

namespace Talion.Sparql.Evaluation.Expressions;

/// <summary>The blank nodes that the expressions of one solution have made. What <c>SELECT</c> and <c>BIND</c> add to a solution leaves it the same one.</summary>
sealed class SolutionNodes
{
    readonly Dictionary<string, BlankNode> nodes = new(StringComparer.Ordinal);
    long current = -1;

    /// <summary>Counts solutions; set by the operator that the solution comes from.</summary>
    public long Solution { get; set; }

    public BlankNode For(string label, EvaluationContext context)
    {
        if (current != Solution)
        {
            nodes.Clear();
            current = Solution;
        }
        if (!nodes.TryGetValue(label, out var node))
            nodes.Add(label, node = context.FreshBlankNode());
        return node;
    }
}
