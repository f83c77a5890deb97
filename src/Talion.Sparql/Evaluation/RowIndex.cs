namespace Talion.Sparql.Evaluation;

/// <summary>A hash index over some columns of a <see cref="RowTable{T}"/>.</summary>
sealed class RowIndex(Guard guard, RowTable<int> table, int[] keyColumns)
{
    int[] heads = new int[16];
    int[] nexts = new int[16];
    int count;

    /// <summary>Takes the table's last row into the index.</summary>
    public void AddLast()
    {
        if (count == nexts.Length)
            Grow();
        Link(count++);
    }

    /// <summary>The first row that may have a key, or -1; others follow by <see cref="Next"/>. Keys must be compared.</summary>
    public int First(ReadOnlySpan<int> key) => heads[Hash(key) & (heads.Length - 1)] - 1;

    public int Next(int index) => nexts[index] - 1;

    /// <summary>Whether a row's key columns hold a key.</summary>
    public bool Fits(int index, ReadOnlySpan<int> key)
    {
        var row = table[index];
        for (var i = 0; i < keyColumns.Length; i++)
        {
            if (row[keyColumns[i]] != key[i])
                return false;
        }
        return true;
    }

    void Link(int index)
    {
        Span<int> key = stackalloc int[keyColumns.Length];
        var row = table[index];
        for (var i = 0; i < key.Length; i++)
            key[i] = row[keyColumns[i]];
        ref var head = ref heads[Hash(key) & (heads.Length - 1)];
        nexts[index] = head;
        head = index + 1;
    }

    void Grow()
    {
        guard.Reserve((long)count * 2 * sizeof(int));
        Array.Resize(ref nexts, count * 2);
        heads = new int[count * 2];
        for (var index = 0; index < count; index++)
        {
            guard.Step();
            Link(index);
        }
    }

    static int Hash(ReadOnlySpan<int> key)
    {
        ulong hash = 0;
        foreach (var id in key)
            hash = (hash ^ (uint)id) * 0x9E3779B97F4A7C15;
        return (int)(hash >> 33);
    }
}
