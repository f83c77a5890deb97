using Talion.Sparql.Functions;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class ComparisonEvaluator(EvaluationContext context, ComparisonOperator @operator, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(int[] row) => Comparison.Apply(context, @operator, left.Evaluate(row), right.Evaluate(row));
}
