using System.Runtime.CompilerServices;

namespace Talion.Sparql.Evaluation;

/// <summary>Rows kept in memory, which the query's memory limit counts. Growing never copies more than one chunk, so that it can be stopped.</summary>
/// <typeparam name="T">What a row is made of: ids or values.</typeparam>
/// <param name="guard">Is told of the memory.</param>
/// <param name="width">Items a row.</param>
sealed class RowTable<T>(Guard guard, int width)
{
    const int FirstRows = 16;
    const int RowsPerChunkBits = 10;
    const int RowsPerChunk = 1 << RowsPerChunkBits;

    readonly List<T[]> chunks = [];
    int capacity;

    public int Count { get; private set; }

    public Span<T> this[int index] => chunks[index >> RowsPerChunkBits].AsSpan((index & (RowsPerChunk - 1)) * width, width);

    /// <summary>A new row at the end, to be filled.</summary>
    public Span<T> Add()
    {
        guard.Step();
        if (Count == capacity)
            Grow();
        return this[Count++];
    }

    public void Clear()
    {
        guard.Release(Bytes(capacity));
        chunks.Clear();
        Count = capacity = 0;
    }

    /// <summary>Small tables are common, one for every group, so the first chunk starts small.</summary>
    void Grow()
    {
        var larger = capacity == 0 ? FirstRows : capacity < RowsPerChunk ? capacity * 4 : capacity + RowsPerChunk;
        guard.Reserve(Bytes(larger - capacity));
        if (capacity is 0 or >= RowsPerChunk)
            chunks.Add([]);
        var last = chunks[^1];
        Array.Resize(ref last, Math.Min(larger, RowsPerChunk) * width);
        chunks[^1] = last;
        capacity = larger;
    }

    long Bytes(int rows) => (long)rows * width * Unsafe.SizeOf<T>();
}
