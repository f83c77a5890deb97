using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class ConstantEvaluator(Value value) : Evaluator
{
    public override Value Evaluate(int[] row) => value;
}
