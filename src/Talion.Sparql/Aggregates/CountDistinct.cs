using Talion.Sparql.Evaluation;
using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Sources;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>COUNT(DISTINCT …)</c>.</summary>
sealed class CountDistinct(EvaluationContext context) : Accumulator
{
    const int BytesPerId = 16;

    readonly HashSet<int> seen = [];

    public override void Add(int[] row, Evaluator? operand)
    {
        var id = operand!.EvaluateId(row, context.Terms);
        if (id != TermIds.None && seen.Add(id))
            context.Guard.Reserve(BytesPerId);
    }

    public override Value Result() => Value.Integer(seen.Count);
}
