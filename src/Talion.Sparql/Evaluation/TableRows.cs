namespace Talion.Sparql.Evaluation;

/// <summary>The rows of a <c>VALUES</c> clause that fit what is bound.</summary>
sealed class TableRows(int[] row, int[] slots, int[][] rows) : RowSource
{
    readonly BoundRow bound = new(row, slots);
    int next;

    public override string Describe() => $"values, {rows.Length} rows";

    public override void Close() => bound.Unbind();

    protected override void Start() => next = 0;

    protected override bool Advance()
    {
        bound.Unbind();
        while (next < rows.Length)
        {
            if (bound.TryBind(rows[next++]))
                return true;
        }
        return false;
    }
}
