using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation;

/// <summary><c>OrderBy</c>: keeps all solutions and gives them in order; equal ones stay in the order in which they came.</summary>
sealed class SortRows(EvaluationContext context, int[] row, RowSource input, int[] slots, SortKeys keys) : RowSource
{
    readonly RowTable<int> table = new(context.Guard, slots.Length);
    readonly RowTable<Value> values = new(context.Guard, keys.Count);
    readonly BoundRow bound = new(row, slots);
    int[] order = [];
    int next;

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => "sort";

    public override void Close() => bound.Unbind();

    protected override void Start()
    {
        table.Clear();
        values.Clear();
        input.Open();
        while (input.MoveNext())
        {
            table.Add(row, slots);
            var value = values.Add();
            for (var key = 0; key < keys.Count; key++)
                value[key] = keys.Of(key, row);
        }
        order = [.. Enumerable.Range(0, table.Count)];
        next = 0;
        keys.Sort(order, Compare);
        values.Clear();
    }

    protected override bool Advance()
    {
        bound.Unbind();
        return next < order.Length && bound.TryBind(table[order[next++]]);
    }

    int Compare(int left, int right)
    {
        for (var key = 0; key < keys.Count; key++)
        {
            var result = keys.Compare(key, values[left][key], values[right][key]);
            if (result != 0)
                return result;
        }
        return left.CompareTo(right);
    }
}
