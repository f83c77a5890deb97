using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class NotEvaluator(EvaluationContext context, Evaluator operand) : Evaluator
{
    public override Value Evaluate(int[] row) =>
        EffectiveBooleanValue.Of(context, operand.Evaluate(row)) is { } truth ? Value.Boolean(!truth) : default;
}
