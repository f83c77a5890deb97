namespace Talion.Sparql.Evaluation;

static class RowTables
{
    /// <summary>Adds a row of the ids that stand in some slots.</summary>
    public static void Add(this RowTable<int> table, int[] row, int[] slots)
    {
        var target = table.Add();
        for (var i = 0; i < slots.Length; i++)
            target[i] = row[slots[i]];
    }
}
