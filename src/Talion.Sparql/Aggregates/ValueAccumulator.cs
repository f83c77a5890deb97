using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary>A set function of values, which one error spoils.</summary>
abstract class ValueAccumulator : Accumulator
{
    bool failed;

    public sealed override void Add(int[] row, Evaluator? operand) => Add(operand!.Evaluate(row));

    public void Add(in Value value)
    {
        if (value.IsNone)
            failed = true;
        else if (!failed)
            Take(value);
    }

    public sealed override Value Result() => failed ? default : Total();

    protected abstract void Take(in Value value);

    protected abstract Value Total();
}
