using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Aggregates;

/// <summary><c>AggregateJoin</c>: a row for each group, in the order in which the groups' first solutions came.</summary>
sealed class GroupRows(EvaluationContext context, int[] row, RowSource input, int[] keys, AggregateColumn[] columns) : RowSource
{
    const int BytesPerAccumulator = 64;

    readonly BoundRow bound = new(row, [.. keys, .. columns.Select(column => column.Slot)]);
    readonly int[] solution = new int[keys.Length + columns.Length];
    readonly List<Accumulator[]> groups = [];
    RowSet keySet = new(context.Guard, keys.Length);
    int next;

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => "group";

    public override void Close() => bound.Unbind();

    protected override void Start()
    {
        groups.Clear();
        keySet = new RowSet(context.Guard, keys.Length);
        next = 0;
        // Without keys all solutions are one group, even where there are none.
        if (keys.Length == 0)
            StartGroup(keySet.Add([]));
        var number = 0;
        Accumulator[]? group = null;
        Span<int> key = stackalloc int[keys.Length];
        input.Open();
        while (input.MoveNext())
        {
            for (var i = 0; i < key.Length; i++)
                key[i] = row[keys[i]];
            // Sorted scans bring the solutions of a group one after the other.
            if (group is null || !key.SequenceEqual(keySet[number]))
            {
                number = keySet.Add(key);
                if (number == groups.Count)
                    StartGroup(number);
                group = groups[number];
            }
            for (var i = 0; i < columns.Length; i++)
                group[i].Add(row, columns[i].Operand);
        }
    }

    protected override bool Advance()
    {
        bound.Unbind();
        if (next == groups.Count)
            return false;
        keySet[next].CopyTo(solution);
        for (var i = 0; i < columns.Length; i++)
            solution[keys.Length + i] = context.Terms.IdOf(groups[next][i].Result());
        next++;
        return bound.TryBind(solution);
    }

    void StartGroup(int number)
    {
        context.Guard.Reserve(columns.Length * BytesPerAccumulator);
        groups.Insert(number, [.. columns.Select(column => column.Start(context))]);
    }
}
