using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

/// <summary>True where one operand is true, whatever errors the others have (SPARQL 1.1 Query, section 17.2).</summary>
sealed class OrEvaluator(EvaluationContext context, Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(int[] row)
    {
        var result = Value.False;
        foreach (var operand in operands)
        {
            var truth = EffectiveBooleanValue.Of(context, operand.Evaluate(row));
            if (truth == true)
                return Value.True;
            if (truth is null)
                result = default;
        }
        return result;
    }
}
