using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class CoalesceEvaluator(Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(int[] row)
    {
        foreach (var operand in operands)
        {
            var value = operand.Evaluate(row);
            if (!value.IsNone)
                return value;
        }
        return default;
    }
}
