using Talion.Sparql.Functions;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class ArithmeticEvaluator(Evaluator first, (ArithmeticOperator Operator, Evaluator Operand)[] steps) : Evaluator
{
    public override Value Evaluate(int[] row)
    {
        var result = first.Evaluate(row);
        foreach (var (@operator, operand) in steps)
            result = Arithmetic.Apply(@operator, result, operand.Evaluate(row));
        return result;
    }
}
