using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class IfEvaluator(EvaluationContext context, Evaluator condition, Evaluator then, Evaluator otherwise) : Evaluator
{
    public override Value Evaluate(int[] row) => EffectiveBooleanValue.Of(context, condition.Evaluate(row)) switch
    {
        true => then.Evaluate(row),
        false => otherwise.Evaluate(row),
        null => default,
    };
}
