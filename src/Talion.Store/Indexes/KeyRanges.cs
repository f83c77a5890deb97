namespace Talion.Store.Indexes;

/// <summary>From the first id of an order to its range of rows: one step where most ids occur, a binary search where few do.</summary>
sealed class KeyRanges
{
    readonly int[]? keys;
    readonly int[] starts;

    KeyRanges(int[]? keys, int[] starts) => (this.keys, this.starts) = (keys, starts);

    public int Rows => starts[^1];

    /// <summary>Ranges from the starts of a counting sort, made sparse where that is much smaller.</summary>
    public static KeyRanges From(int[] starts)
    {
        var used = 0;
        for (var key = 0; key + 1 < starts.Length; key++)
        {
            used += starts[key + 1] > starts[key] ? 1 : 0;
        }
        if (used > starts.Length / 4)
        {
            return new KeyRanges(null, starts);
        }
        var (sparseKeys, sparseStarts) = (new int[used], new int[used + 1]);
        for (int key = 0, next = 0; key + 1 < starts.Length; key++)
        {
            if (starts[key + 1] > starts[key])
            {
                sparseKeys[next] = key;
                sparseStarts[++next] = starts[key + 1];
            }
        }
        return new KeyRanges(sparseKeys, sparseStarts);
    }

    /// <summary>Ranges of a column that is sorted already.</summary>
    public static KeyRanges FromSorted(ReadOnlySpan<int> column)
    {
        var (keys, starts) = (new List<int>(), new List<int>());
        for (var row = 0; row < column.Length; row++)
        {
            if (row == 0 || column[row] != column[row - 1])
            {
                keys.Add(column[row]);
                starts.Add(row);
            }
        }
        starts.Add(column.Length);
        return new KeyRanges([.. keys], [.. starts]);
    }

    public (int Start, int End) this[int key]
    {
        get
        {
            var slot = keys is null ? key : Array.BinarySearch(keys, key);
            return (uint)slot < (uint)(starts.Length - 1) ? (starts[slot], starts[slot + 1]) : (0, 0);
        }
    }

    /// <summary>The slot that a row lies in, searched from a slot before it; <see cref="KeyAt"/> tells its key.</summary>
    public int SlotOf(int row, int fromSlot)
    {
        while (starts[fromSlot + 1] <= row)
        {
            fromSlot++;
        }
        return fromSlot;
    }

    public int KeyAt(int slot) => keys is null ? slot : keys[slot];

    /// <summary>All keys that have rows, ascending.</summary>
    public IEnumerable<int> Keys()
    {
        for (var slot = 0; slot + 1 < starts.Length; slot++)
        {
            if (starts[slot + 1] > starts[slot])
            {
                yield return KeyAt(slot);
            }
        }
    }
}
