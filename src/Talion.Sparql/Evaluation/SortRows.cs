using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation;

/// <summary><c>OrderBy</c>: keeps all solutions and gives them in order; equal ones stay in the order in which they came.</summary>
sealed class SortRows(EvaluationContext context, int[] row, RowSource input, int[] slots, SortKeys keys) : RowSource
{
    const int BytesPerValue = 56;

    readonly RowTable table = new(context.Guard, slots.Length);
    readonly BoundRow bound = new(row, slots);
    Value[][] values = [];
    int[] order = [];
    int next;

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => "sort";

    public override void Close() => bound.Unbind();

    protected override void Start()
    {
        table.Clear();
        var collected = Enumerable.Range(0, keys.Count).Select(_ => new List<Value>()).ToArray();
        input.Open();
        while (input.MoveNext())
        {
            table.Add(row, slots);
            context.Guard.Reserve(keys.Count * BytesPerValue);
            for (var key = 0; key < keys.Count; key++)
                collected[key].Add(keys.Of(key, row));
        }
        values = [.. collected.Select(list => list.ToArray())];
        order = [.. Enumerable.Range(0, table.Count)];
        next = 0;
        Sort();
    }

    protected override bool Advance()
    {
        bound.Unbind();
        return next < order.Length && bound.TryBind(table[order[next++]]);
    }

    void Sort()
    {
        try
        {
            order.AsSpan().Sort(Compare);
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is QueryLimitException or OperationCanceledException)
        {
            // The sort wraps what the comparison throws.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(wrapped.InnerException);
        }
    }

    int Compare(int left, int right)
    {
        context.Guard.Step();
        for (var key = 0; key < keys.Count; key++)
        {
            var result = keys.Compare(key, values[key][left], values[key][right]);
            if (result != 0)
                return result;
        }
        return left.CompareTo(right);
    }
}
