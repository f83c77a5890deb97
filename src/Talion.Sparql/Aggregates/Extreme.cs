using Talion.Sparql.Evaluation;
using Talion.Sparql.Functions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>MIN</c> and <c>MAX</c> by the order of <c>ORDER BY</c>.</summary>
sealed class Extreme(EvaluationContext context, bool isMaximum) : ValueAccumulator
{
    Value best;

    protected override void Take(in Value value)
    {
        if (best.IsNone || (TermOrder.Compare(context, value, best) > 0 == isMaximum && TermOrder.Compare(context, value, best) != 0))
            best = value;
    }

    protected override Value Total() => best;
}
