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

    const uint FullRow = 127;

    const int MostFeatures = 128;

    /// <summary>A bit for each range of hashes that holds a known feature: small enough for the cache, it spares most unknown features the table.</summary>
    readonly ulong[] filter;

    /// <summary>A feature in the upper half, its row in the lower: where it starts, shifted left by 7, and its length; 0 where the slot is free.</summary>
    readonly ulong[] slots;

    /// <summary>One row after the other; in sparse ones a weight stands above its class, which takes the low byte.</summary>
    readonly int[] rows;
    readonly int shift;
    readonly int filterShift;

    LinearModel(int classCount, ReadOnlySpan<byte> counts)
    {
        var bits = Math.Max(7, System.Numerics.BitOperations.Log2((uint)counts.Length) + 2);
        slots = new ulong[1 << bits];
        shift = 32 - bits;
        filter = new ulong[1 << (bits - 5)];
        filterShift = shift - 1;
        Width = (classCount + Vector256<int>.Count - 1) / Vector256<int>.Count * Vector256<int>.Count;
        var length = 1;
        foreach (var count in counts)
            length += count > LongestSparseRow ? Width : count;
        rows = new int[length];
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
        Span<int> first = stackalloc int[MostFeatures];
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
        for (var i = 0; i < count; i++)
            first[i] = rows[kept[i] >> 7];
        for (var i = 0; i < count; i++)
            Add(kept[i], first[i], scores);
    }

    /// <summary>Reads what the training program wrote.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var sections = new ModelSections(reader);
        var model = new LinearModel(sections.Classes, sections.Counts);
        var written = 0;
        while (sections.Next(out var feature, out var classes, out var codes))
            model.Insert(feature, model.Fill(ref written, classes, codes));
        return model;
    }

    void Add(uint row, int first, Span<int> scores)
    {
        var (start, length) = ((int)(row >> 7), (int)(row & 127));
        if (length == 0)
            return;
        if (length == FullRow)
        {
            AddFullRow(start, scores);
            return;
        }
        scores[first & 255] += first >> 8;
        foreach (var entry in rows.AsSpan(start + 1, length - 1))
            scores[entry & 255] += entry >> 8;
    }

    void AddFullRow(int start, Span<int> scores)
    {
        ref var weight = ref MemoryMarshal.GetReference(rows.AsSpan(start, scores.Length));
        ref var score = ref MemoryMarshal.GetReference(scores);
        for (nuint i = 0; i < (nuint)scores.Length; i += (nuint)Vector256<int>.Count)
            (Vector256.LoadUnsafe(ref weight, i) + Vector256.LoadUnsafe(ref score, i)).StoreUnsafe(ref score, i);
    }

    /// <summary>Writes a row at the end of those there are: sparse, or full where it speaks to many classes.</summary>
    uint Fill(ref int at, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        var start = (uint)at;
        var isFull = classes.Length > LongestSparseRow;
        for (var i = 0; i < classes.Length; i++)
        {
            var weight = WeightCode.Weights[codes[i]];
            rows[isFull ? at + classes[i] : at + i] = isFull ? weight : weight << 8 | classes[i];
        }
        at += isFull ? Width : classes.Length;
        return start << 7 | (isFull ? FullRow : (uint)classes.Length);
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
}
