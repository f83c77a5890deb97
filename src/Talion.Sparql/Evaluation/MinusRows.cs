using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary><c>Minus</c>: drops the solutions that share a variable with one on the right and are compatible with it.</summary>
/// <param name="context">Of the query.</param>
/// <param name="row">The row.</param>
/// <param name="left">What is kept.</param>
/// <param name="right">What is taken away.</param>
/// <param name="shared">The slots of variables that both sides can bind.</param>
sealed class MinusRows(EvaluationContext context, int[] row, RowSource left, Materialized right, int[] shared) : RowSource
{
    readonly int[] columns = [.. shared.Select(slot => Array.IndexOf(right.Slots, slot))];
    readonly int[] key = new int[right.KeySlots.Length];

    public override IEnumerable<RowSource> Inputs => [left, right.Input];

    public override string Describe() => "minus";

    public override void Close() => left.Close();

    protected override void Start()
    {
        right.Prepare();
        left.Open();
    }

    protected override bool Advance()
    {
        while (left.MoveNext())
        {
            if (!IsTakenAway())
                return true;
        }
        return false;
    }

    bool IsTakenAway()
    {
        for (var i = 0; i < key.Length; i++)
            key[i] = row[right.KeySlots[i]];
        for (var candidate = right.Index.First(key); candidate >= 0; candidate = right.Index.Next(candidate))
        {
            context.Guard.Step();
            if (right.Index.Fits(candidate, key) && Meets(right.Table[candidate]))
                return true;
        }
        return false;
    }

    bool Meets(ReadOnlySpan<int> solution)
    {
        var common = false;
        for (var i = 0; i < shared.Length; i++)
        {
            var (here, there) = (row[shared[i]], solution[columns[i]]);
            if (here == TermIds.None || there == TermIds.None)
                continue;
            if (here != there)
                return false;
            common = true;
        }
        return common;
    }
}
