using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

/// <summary><c>IN</c> and <c>NOT IN</c>: an error only where no item is equal and one cannot be compared (SPARQL 1.1 Query, section 17.4.1.9).</summary>
sealed class InEvaluator(EvaluationContext context, Evaluator operand, Evaluator[] items, bool negated) : Evaluator
{
    public override Value Evaluate(int[] row)
    {
        var value = operand.Evaluate(row);
        var failed = value.IsNone;
        foreach (var item in items)
        {
            var equal = Comparison.Equal(context, value, item.Evaluate(row));
            if (equal == true)
                return Value.Boolean(!negated);
            failed |= equal is null;
        }
        return failed ? default : Value.Boolean(negated);
    }
}
