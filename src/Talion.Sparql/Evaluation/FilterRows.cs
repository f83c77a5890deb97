using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Functions;

namespace Talion.Sparql.Evaluation;

/// <summary><c>Filter</c>.</summary>
sealed class FilterRows(EvaluationContext context, int[] row, RowSource input, Evaluator[] conditions, string text) : RowSource
{
    public override IEnumerable<RowSource> Inputs => [input, .. conditions.OfType<ExistsEvaluator>().Select(exists => exists.Pattern)];

    public override string Describe() => $"filter {text}";

    public override void Close() => input.Close();

    /// <summary>Whether all conditions are true; an error counts as false.</summary>
    public static bool AllTrue(EvaluationContext context, Evaluator[] conditions, int[] row)
    {
        foreach (var condition in conditions)
        {
            if (EffectiveBooleanValue.Of(context, condition.Evaluate(row)) != true)
                return false;
        }
        return true;
    }

    protected override void Start() => input.Open();

    protected override bool Advance()
    {
        while (input.MoveNext())
        {
            if (AllTrue(context, conditions, row))
                return true;
        }
        return false;
    }
}
