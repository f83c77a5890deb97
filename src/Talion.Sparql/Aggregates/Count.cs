using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Sources;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>COUNT</c>: of solutions, or of those where the operand has a value.</summary>
sealed class Count : Accumulator
{
    long count;

    public override void Add(int[] row, Evaluator? operand)
    {
        var counts = operand switch
        {
            null => true,
            VariableEvaluator variable => variable.IdIn(row) != TermIds.None,
            _ => !operand.Evaluate(row).IsNone,
        };
        count += counts ? 1 : 0;
    }

    public override Value Result() => Value.Integer(count);
}
