using Talion.Sparql.Evaluation;
using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Aggregates;

/// <summary>An aggregate made ready.</summary>
/// <param name="Aggregate">Which one.</param>
/// <param name="Operand">What it looks at in a solution; <see langword="null"/> for <c>*</c>.</param>
/// <param name="Slot">Where its value goes.</param>
/// <param name="AllSlots">All variables of a solution, for <c>COUNT(DISTINCT *)</c>.</param>
sealed record AggregateColumn(AggregateExpression Aggregate, Evaluator? Operand, int Slot, int[] AllSlots)
{
    public Accumulator Start(EvaluationContext context)
    {
        if (Aggregate.Function == AggregateFunction.Count)
            return !Aggregate.Distinct ? new Count() : Operand is null ? new CountDistinctRows(context, AllSlots) : new CountDistinct(context);
        if (Aggregate.Function == AggregateFunction.Sample)
            return new Sample();
        ValueAccumulator accumulator = Aggregate.Function switch
        {
            AggregateFunction.Sum => new Sum(),
            AggregateFunction.Avg => new Average(),
            AggregateFunction.Min => new Extreme(context, isMaximum: false),
            AggregateFunction.Max => new Extreme(context, isMaximum: true),
            _ => new GroupConcat(context, Aggregate.Separator),
        };
        return Aggregate.Distinct ? new DistinctValues(context, accumulator) : accumulator;
    }
}
