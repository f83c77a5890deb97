using Talion.Sparql.Evaluation;
using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Sources;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary>Hands equal terms on to another set function once.</summary>
sealed class DistinctValues(EvaluationContext context, ValueAccumulator inner) : Accumulator
{
    const int BytesPerId = 16;

    readonly HashSet<int> seen = [];

    public override void Add(int[] row, Evaluator? operand)
    {
        var id = operand!.EvaluateId(row, context.Terms);
        if (!seen.Add(id))
            return;
        context.Guard.Reserve(BytesPerId);
        inner.Add(id == TermIds.None ? default : context.Terms.ValueOf(id));
    }

    public override Value Result() => inner.Result();
}
