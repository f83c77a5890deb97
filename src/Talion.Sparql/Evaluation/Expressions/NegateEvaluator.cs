using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class NegateEvaluator(Evaluator operand, bool isPlus) : Evaluator
{
    public override Value Evaluate(int[] row)
    {
        var value = operand.Evaluate(row);
        if (!isPlus)
            return Arithmetic.Negate(value);
        return value.IsNumeric ? value : default;
    }
}
