namespace Talion.Sparql.Evaluation;

/// <summary>Rows kept in memory, which the query's memory limit counts.</summary>
/// <param name="guard">Is told of the memory.</param>
/// <param name="width">Ids a row.</param>
sealed class RowTable(Guard guard, int width)
{
    const int RowsPerChunkBits = 10;
    const int RowsPerChunk = 1 << RowsPerChunkBits;

    readonly List<int[]> chunks = [];

    public int Count { get; private set; }

    public Span<int> this[int index] => chunks[index >> RowsPerChunkBits].AsSpan((index & (RowsPerChunk - 1)) * width, width);

    /// <summary>A new row at the end, to be filled.</summary>
    public Span<int> Add()
    {
        if (Count >> RowsPerChunkBits == chunks.Count)
        {
            guard.Reserve((long)RowsPerChunk * width * sizeof(int));
            chunks.Add(new int[RowsPerChunk * width]);
        }
        guard.Step();
        return this[Count++];
    }

    /// <summary>Adds a row of the ids that stand in some slots.</summary>
    public void Add(int[] row, int[] slots)
    {
        var target = Add();
        for (var i = 0; i < slots.Length; i++)
            target[i] = row[slots[i]];
    }

    /// <summary>Takes the row added last away again.</summary>
    public void RemoveLast() => Count--;

    public void Clear()
    {
        guard.Release((long)chunks.Count * RowsPerChunk * width * sizeof(int));
        chunks.Clear();
        Count = 0;
    }
}
