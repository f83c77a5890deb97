using Talion.Sparql.Evaluation;
using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>COUNT(DISTINCT *)</c>.</summary>
sealed class CountDistinctRows(EvaluationContext context, int[] slots) : Accumulator
{
    readonly RowSet seen = new(context.Guard, slots.Length);
    readonly int[] solution = new int[slots.Length];

    public override void Add(int[] row, Evaluator? operand)
    {
        for (var i = 0; i < slots.Length; i++)
            solution[i] = row[slots[i]];
        seen.Add(solution);
    }

    public override Value Result() => Value.Integer(seen.Count);
}
