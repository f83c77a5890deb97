using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

/// <summary><c>EXISTS</c>: looks for one row of a pattern under the bindings at hand.</summary>
sealed class ExistsEvaluator(RowSource pattern, bool negated) : Evaluator
{
    public RowSource Pattern => pattern;

    public override Value Evaluate(int[] row)
    {
        pattern.Open();
        var found = pattern.MoveNext();
        if (found)
            pattern.Close();
        return Value.Boolean(found != negated);
    }
}
