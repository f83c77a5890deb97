using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Talion.Extraction.Language.Classification;

/// <summary>
/// A linear classifier over hashed features with small integer weights: an open-addressing table of features, each with its few classes that weigh
/// something, or, for features that speak to many classes, with the weights of all. Scores are sums of integers and so the same on every machine.
/// </summary>
sealed class LinearModel
{
    /// <summary>A feature with weights for more classes than this has a full row, which is added in whole vectors.</summary>
    const int LongestSparseRow = 20;

    const int FullRow = 127;

    const int MostFeatures = 128;

    /// <summary>A bit for each range of hashes that holds a known feature: small enough for the cache, it spares most unknown features the table.</summary>
    readonly ulong[] filter;

    /// <summary>A feature in the upper half, its row in the lower: where it starts, shifted left by 7, and its length; 0 where the slot is free.</summary>
    readonly ulong[] slots;

    /// <summary>Weights in the upper, their classes in the lower half.</summary>
    readonly int[] sparseRows;
    readonly short[] fullRows;
    readonly int shift;
    readonly int filterShift;

    LinearModel(int classCount, byte[] counts)
    {
        var bits = Math.Max(7, System.Numerics.BitOperations.Log2((uint)counts.Length) + 2);
        slots = new ulong[1 << bits];
        shift = 32 - bits;
        filter = new ulong[1 << (bits - 5)];
        filterShift = shift - 1;
        Width = (classCount + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count;
        sparseRows = new int[counts.Where(count => count <= LongestSparseRow).Sum(count => count)];
        fullRows = new short[counts.Count(count => count > LongestSparseRow) * Width];
    }

    /// <summary>How many scores <see cref="Score"/> writes: the number of classes rounded up.</summary>
    public int Width { get; }

    /// <summary>Adds every feature's weights to the scores of the classes.</summary>
    /// <param name="features">The active features, at most 128.</param>
    /// <param name="scores">As long as <see cref="Width"/>.</param>
    /// <remarks>In passes without branches on what is fetched, so that the processor waits for many cache misses at once.</remarks>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Span<uint> kept = stackalloc uint[MostFeatures];
        Span<ulong> fetched = stackalloc ulong[MostFeatures];
        var count = 0;
        foreach (var feature in features)
        {
            kept[count] = feature;
            var bit = feature >> filterShift;
            count += (int)(filter[bit >> 6] >> (int)(bit & 63)) & 1;
        }
        for (var i = 0; i < count; i++)
            fetched[i] = slots[Start(kept[i])];
        for (var i = 0; i < count; i++)
            kept[i] = (uint)(fetched[i] >> 32) == kept[i] ? (uint)fetched[i] : Find(kept[i]);
        foreach (var row in kept[..count])
            Add(row, scores);
    }

    /// <summary>Reads what the training program wrote.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var classCount = reader.Read7BitEncodedInt();
        var deltas = ReadSection(reader);
        var counts = ReadSection(reader);
        var classes = ReadSection(reader);
        var weights = ReadSection(reader);
        var model = new LinearModel(classCount, counts);
        var (feature, read, sparse, full, at) = (0u, 0, 0, 0, 0);
        foreach (var count in counts)
        {
            feature += ReadVarint(deltas, ref at);
            if (count > LongestSparseRow)
                model.Insert(feature, model.FillFullRow(full++, classes.AsSpan(read, count), weights.AsSpan(read, count)));
            else
                model.Insert(feature, model.FillSparseRow(ref sparse, classes.AsSpan(read, count), weights.AsSpan(read, count)));
            read += count;
        }
        return model;
    }

    void Add(uint row, Span<int> scores)
    {
        var (start, length) = ((int)(row >> 7), (int)(row & 127));
        if (length == FullRow)
            AddFullRow(start, scores);
        else
            foreach (var entry in sparseRows.AsSpan(start, length))
                scores[entry & 255] += entry >> 8;
    }

    void AddFullRow(int start, Span<int> scores)
    {
        ref var weight = ref MemoryMarshal.GetReference(fullRows.AsSpan(start, scores.Length));
        ref var score = ref MemoryMarshal.GetReference(scores);
        for (nuint i = 0; i < (nuint)scores.Length; i += (nuint)Vector256<short>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref weight, i));
            (lower + Vector256.LoadUnsafe(ref score, i)).StoreUnsafe(ref score, i);
            var half = i + (nuint)Vector256<int>.Count;
            (upper + Vector256.LoadUnsafe(ref score, half)).StoreUnsafe(ref score, half);
        }
    }

    uint FillFullRow(int number, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        for (var i = 0; i < classes.Length; i++)
            fullRows[number * Width + classes[i]] = WeightCode.Weights[codes[i]];
        return (uint)(number * Width) << 7 | FullRow;
    }

    uint FillSparseRow(ref int at, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        var start = at;
        for (var i = 0; i < classes.Length; i++)
            sparseRows[at++] = WeightCode.Weights[codes[i]] << 8 | classes[i];
        return (uint)start << 7 | (uint)classes.Length;
    }

    /// <summary>The row of a feature; 0 where the model does not know it.</summary>
    uint Find(uint feature)
    {
        var mask = slots.Length - 1;
        for (var at = Start(feature); ; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot == 0)
                return 0;
            if ((uint)(slot >> 32) == feature)
                return (uint)slot;
        }
    }

    void Insert(uint feature, uint row)
    {
        var mask = slots.Length - 1;
        var at = Start(feature);
        while (slots[at] != 0)
            at = (at + 1) & mask;
        slots[at] = (ulong)feature << 32 | row;
        var bit = feature >> filterShift;
        filter[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    int Start(uint feature) => (int)(feature * 0x9E3779B1u >> shift);

    static byte[] ReadSection(BinaryReader reader) => reader.ReadBytes(reader.Read7BitEncodedInt());

    static uint ReadVarint(byte[] bytes, ref int at)
    {
        var value = 0u;
        for (var bits = 0; ; bits += 7)
        {
            var next = bytes[at++];
            value |= (uint)(next & 127) << bits;
            if (next < 128)
                return value;
        }
    }
}
