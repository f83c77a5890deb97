using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation;

/// <summary>The conditions of an <c>ORDER BY</c>.</summary>
sealed class SortKeys(EvaluationContext context, Evaluator[] expressions, bool[] descending)
{
    public int Count => expressions.Length;

    public Value Of(int key, int[] row) => expressions[key].Evaluate(row);

    public int Compare(int key, in Value left, in Value right)
    {
        var order = TermOrder.Compare(context, left, right);
        return descending[key] ? -order : order;
    }
}
