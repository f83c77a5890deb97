using Talion.Sparql.Sources;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class BoundEvaluator(int slot) : Evaluator
{
    public override Value Evaluate(int[] row) => Value.Boolean(row[slot] != TermIds.None);
}
