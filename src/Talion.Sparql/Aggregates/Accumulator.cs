using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary>A set function at work on one group (SPARQL 1.1 Query, section 18.5.1).</summary>
abstract class Accumulator
{
    /// <summary>Takes a solution of the group in.</summary>
    public abstract void Add(int[] row, Evaluator? operand);

    /// <summary>The function's value; <see cref="Value.None"/> where one of the group's values was an error.</summary>
    public abstract Value Result();
}
