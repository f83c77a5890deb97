using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

/// <summary><c>BNODE(label)</c>: one node for a label within a solution, another in the next (SPARQL 1.1 Query, section 17.4.2.9).</summary>
/// <param name="context">Makes the nodes.</param>
/// <param name="nodes">The nodes of the solution at hand, shared by all calls of one query.</param>
/// <param name="label">The label.</param>
sealed class LabelledBlankNodeEvaluator(EvaluationContext context, SolutionNodes nodes, Evaluator label) : Evaluator
{
    public override Value Evaluate(int[] row)
    {
        var value = label.Evaluate(row);
        return value.Kind == ValueKind.String ? Value.BlankNode(nodes.For(context.Terms.TextOf(value), context).Label) : default;
    }
}
