using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation.Expressions;

/// <summary>An expression made ready to be evaluated on rows.</summary>
abstract class Evaluator
{
    /// <param name="row">A term id a slot.</param>
    /// <returns>The value; <see cref="Value.None"/> for an error or an unbound variable.</returns>
    public abstract Value Evaluate(int[] row);

    /// <summary>The id of the value's term, <see cref="Sources.TermIds.None"/> for none.</summary>
    public virtual int EvaluateId(int[] row, QueryTerms terms) => terms.IdOf(Evaluate(row));
}
