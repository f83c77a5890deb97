using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

sealed class VariableEvaluator(QueryTerms terms, int slot) : Evaluator
{
    public override Value Evaluate(int[] row) => terms.ValueOf(row[slot]);

    public override int EvaluateId(int[] row, QueryTerms terms) => row[slot];

    public int IdIn(int[] row) => row[slot];
}
