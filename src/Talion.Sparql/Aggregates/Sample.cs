using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>SAMPLE</c>: the first value that comes.</summary>
sealed class Sample : Accumulator
{
    Value found;

    public override void Add(int[] row, Evaluator? operand)
    {
        if (found.IsNone)
            found = operand!.Evaluate(row);
    }

    public override Value Result() => found;
}
