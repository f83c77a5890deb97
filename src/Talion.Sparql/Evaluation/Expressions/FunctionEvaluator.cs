using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class FunctionEvaluator(EvaluationContext context, Function function, Evaluator[] arguments) : Evaluator
{
    readonly Value[] values = new Value[arguments.Length];

    public override Value Evaluate(int[] row)
    {
        for (var i = 0; i < arguments.Length; i++)
            values[i] = arguments[i].Evaluate(row);
        return function(context, values);
    }
}
