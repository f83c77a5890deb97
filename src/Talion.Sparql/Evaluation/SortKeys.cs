using System.Runtime.ExceptionServices;
using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation;

/// <summary>The conditions of an <c>ORDER BY</c>.</summary>
sealed class SortKeys(EvaluationContext context, Evaluator[] expressions, bool[] descending)
{
    public int Count => expressions.Length;

    public Value Of(int key, int[] row) => expressions[key].Evaluate(row);

    /// <summary>Sorts, and can be stopped while it does.</summary>
    public void Sort<T>(T[] items, Comparison<T> compare)
    {
        try
        {
            items.AsSpan().Sort((left, right) =>
            {
                context.Guard.Step();
                return compare(left, right);
            });
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is QueryLimitException or OperationCanceledException)
        {
            // The sort wraps what the comparison throws.
            ExceptionDispatchInfo.Throw(wrapped.InnerException);
        }
    }

    public int Compare(int key, in Value left, in Value right)
    {
        var order = TermOrder.Compare(context, left, right);
        return descending[key] ? -order : order;
    }
}
