namespace Talion.Sparql.Evaluation;

/// <summary>Different rows, numbered in the order in which they were first added.</summary>
sealed class RowSet
{
    readonly RowTable<int> table;
    readonly RowIndex index;

    public RowSet(Guard guard, int width)
    {
        table = new RowTable<int>(guard, width);
        index = new RowIndex(guard, table, [.. Enumerable.Range(0, width)]);
    }

    public int Count => table.Count;

    public ReadOnlySpan<int> this[int number] => table[number];

    /// <summary>The number of a row, new where the row is.</summary>
    public int Add(ReadOnlySpan<int> row)
    {
        for (var found = index.First(row); found >= 0; found = index.Next(found))
        {
            if (index.Fits(found, row))
                return found;
        }
        row.CopyTo(table.Add());
        index.AddLast();
        return table.Count - 1;
    }
}
