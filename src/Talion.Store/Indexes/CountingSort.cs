namespace Talion.Store.Indexes;

/// <summary>Stable sorting of quads by one column of ids, in linear time.</summary>
/// <param name="keyCount">One more than the highest key.</param>
/// <param name="cancellation">Looked at before each pass.</param>
readonly struct CountingSort(int keyCount, CancellationToken cancellation)
{
    /// <summary>Where each key's rows begin once sorted: <c>starts[key]</c> to <c>starts[key + 1]</c>.</summary>
    public int[] Starts(ReadOnlySpan<int> keys)
    {
        cancellation.ThrowIfCancellationRequested();
        var starts = new int[keyCount + 1];
        foreach (var key in keys)
        {
            starts[key + 1]++;
        }
        for (var key = 0; key < keyCount; key++)
        {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    /// <summary>For each row its place once sorted by <paramref name="keys"/>, rows of one key in the order they had.</summary>
    public int[] Places(ReadOnlySpan<int> keys, int[] starts)
    {
        cancellation.ThrowIfCancellationRequested();
        var next = starts.AsSpan().ToArray();
        var places = new int[keys.Length];
        for (var row = 0; row < keys.Length; row++)
        {
            places[row] = next[keys[row]]++;
        }
        return places;
    }

    public int[] Moved(ReadOnlySpan<int> column, int[] places)
    {
        cancellation.ThrowIfCancellationRequested();
        var moved = new int[column.Length];
        for (var row = 0; row < column.Length; row++)
        {
            moved[places[row]] = column[row];
        }
        return moved;
    }
}
