namespace Talion.Sparql.Evaluation;

/// <summary>
/// A pattern evaluated on its own, without what is bound around it, and kept: the standard's bottom-up evaluation. It runs in a row of its own, and again
/// only where one of its parameters has changed.
/// </summary>
/// <param name="context">Of the query.</param>
/// <param name="input">The pattern.</param>
/// <param name="inner">The pattern's row.</param>
/// <param name="outer">The row around it.</param>
/// <param name="slots">The slots to keep, the same in both rows.</param>
/// <param name="keySlots">Those of <paramref name="slots"/> to index by: bound in every row kept and in every row that asks.</param>
/// <param name="parameters">Slots whose content is handed in.</param>
sealed class Materialized(EvaluationContext context, RowSource input, int[] inner, int[] outer, int[] slots, int[] keySlots, int[] parameters)
{
    readonly int[] keyColumns = [.. keySlots.Select(slot => Array.IndexOf(slots, slot))];
    RowIndex? index;

    public RowSource Input => input;

    public int[] Slots => slots;

    public int[] KeySlots => keySlots;

    public RowTable<int> Table { get; } = new(context.Guard, slots.Length);

    public RowIndex Index => index!;

    /// <summary>Runs the pattern where that was not done yet, or was done with other parameters.</summary>
    public void Prepare()
    {
        var changed = index is null;
        foreach (var slot in parameters)
        {
            changed |= inner[slot] != outer[slot];
            inner[slot] = outer[slot];
        }
        if (changed)
            Fill();
    }

    void Fill()
    {
        Table.Clear();
        index = new RowIndex(context.Guard, Table, keyColumns);
        input.Open();
        while (input.MoveNext())
        {
            Table.Add(inner, slots);
            index.AddLast();
        }
    }
}
