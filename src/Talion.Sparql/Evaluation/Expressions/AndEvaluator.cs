using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

/// <summary>False where one operand is false, whatever errors the others have (SPARQL 1.1 Query, section 17.2).</summary>
sealed class AndEvaluator(EvaluationContext context, Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(int[] row)
    {
        var result = Value.True;
        foreach (var operand in operands)
        {
            var truth = EffectiveBooleanValue.Of(context, operand.Evaluate(row));
            if (truth == false)
                return Value.False;
            if (truth is null)
                result = default;
        }
        return result;
    }
}
