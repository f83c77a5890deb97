using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Talion.Extraction.Language.Classification;

/// <summary>
/// A linear classifier of up to 63 classes over hashed features with small integer weights. A feature lies in one word with its check: the few classes for
/// which it weighs something, or, where they are more than three, where its row of them is. Eight words make a bucket, so that an unknown feature costs one
/// fetch and no branch. Scores are sums of integers and so the same on every machine.
/// </summary>
sealed class LinearModel
{
    const int SlotsInBucket = 8;

    const int HalfBucket = SlotsInBucket * sizeof(ulong) / 2;

    /// <summary>How many slots there are for three features: fewer would crowd features out, more would crowd the cache.</summary>
    const int SlotsForThree = 4;

    /// <summary>How many entries a slot has room for; longer rows stand apart.</summary>
    const int EntriesInSlot = 3;

    const int EntryBits = 16;

    const int ClassBits = 6;

    const int MostClasses = 1 << ClassBits;

    /// <summary>The entry that fills a slot up: no weight, for a class that is none.</summary>
    const short Nothing = MostClasses - 1;

    const int LargestWeight = (1 << 15 - ClassBits) - 1;

    const ulong CheckBits = 0x7FFF;

    /// <summary>Set in slots that tell of a row: its start above, its length on top.</summary>
    const int IsRowBit = 15;

    const int LengthShift = 48;

    const int MostFeatures = 64;

    /// <summary>The lower 15 bits of the feature, a bit that says whether it has a row, then three entries; 0 where the slot is free.</summary>
    readonly BucketTable table;

    /// <summary>One row after the other; an entry is a weight above its class, which takes the lower 6 bits.</summary>
    readonly short[] rows;
    int used;

    LinearModel(ReadOnlySpan<byte> counts)
    {
        table = new BucketTable(counts.Length / 3 * SlotsForThree / SlotsInBucket + 1, SlotsInBucket * sizeof(ulong));
        var length = 0;
        foreach (var count in counts)
            length += count > EntriesInSlot ? count : 0;
        rows = new short[length];
    }

    /// <summary>How many scores <see cref="Score"/> takes, however many classes there are.</summary>
    public const int Width = MostClasses;

    /// <summary>Adds every feature's weights to the scores of the classes.</summary>
    /// <param name="features">The active features, at most 64.</param>
    /// <param name="scores">As long as <see cref="Width"/>.</param>
    /// <remarks>In passes without branches on what is fetched, so that the processor waits for many cache misses at once.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, Width);
        Span<ulong> inSlot = stackalloc ulong[MostFeatures];
        Span<ulong> inRow = stackalloc ulong[MostFeatures];
        var (inSlotCount, inRowCount) = (0, 0);
        var checkBits = Vector256.Create(CheckBits);
        foreach (var feature in features)
        {
            ref var start = ref table.Start(feature);
            var check = Vector256.Create(feature & CheckBits);
            var (front, back) = (Vector256.LoadUnsafe(ref start).AsUInt64(), Vector256.LoadUnsafe(ref start, HalfBucket).AsUInt64());
            var match = (front & Vector256.Equals(front & checkBits, check)) | (back & Vector256.Equals(back & checkBits, check));
            var half = match.GetLower() | match.GetUpper();
            var slot = half[0] | half[1];
            (inSlot[inSlotCount], inRow[inRowCount]) = (slot, slot);
            var isRow = (int)(slot >> IsRowBit) & 1;
            inRowCount += isRow;
            inSlotCount += (slot > CheckBits ? 1 : 0) - isRow;
        }
        foreach (var slot in inSlot[..inSlotCount])
        {
            Add((short)(slot >> EntryBits), scores);
            Add((short)(slot >> 2 * EntryBits), scores);
            Add((short)(slot >> 3 * EntryBits), scores);
        }
        foreach (var slot in inRow[..inRowCount])
            foreach (var entry in RowOf(slot))
                Add(entry, scores);
    }

    /// <summary>Reads what the training program wrote.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var sections = new ModelSections(reader);
        var model = new LinearModel(sections.Counts);
        while (sections.Next(out var feature, out var classes, out var codes))
            model.Insert(feature, classes, codes);
        return model;
    }

    static void Add(short entry, Span<int> scores) => Unsafe.Add(ref MemoryMarshal.GetReference(scores), entry & (MostClasses - 1)) += entry >> ClassBits;

    /// <summary>Puts a feature into its bucket; where that is full, or holds one with the same check, the one with the smallest weights stays out.</summary>
    void Insert(uint feature, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        var bucket = MemoryMarshal.Cast<byte, ulong>(table.Bucket(feature));
        var slot = feature & CheckBits | Pack(classes, codes);
        ref var place = ref bucket[Place(bucket, feature & CheckBits)];
        if (place == 0 || Weight(slot) > Weight(place))
            place = slot;
    }

    /// <summary>The slot with the same check, for no two may match at once; or else a free one, or the one with the smallest weights.</summary>
    int Place(ReadOnlySpan<ulong> bucket, ulong check)
    {
        var weakest = 0;
        for (var i = 0; i < bucket.Length; i++)
        {
            if (bucket[i] == 0 || (bucket[i] & CheckBits) == check)
                return i;
            if (Weight(bucket[i]) < Weight(bucket[weakest]))
                weakest = i;
        }
        return weakest;
    }

    ulong Pack(ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        if (classes.Length > EntriesInSlot)
            return PackRow(classes, codes);
        var packed = 0UL;
        for (var i = 0; i < EntriesInSlot; i++)
            packed |= (ulong)(ushort)(i < classes.Length ? Entry(classes[i], codes[i]) : Nothing) << EntryBits * (i + 1);
        return packed;
    }

    /// <summary>Writes a row at the end of those there are.</summary>
    ulong PackRow(ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        var start = used;
        for (var i = 0; i < classes.Length; i++)
            rows[used++] = Entry(classes[i], codes[i]);
        return (ulong)classes.Length << LengthShift | (ulong)(uint)start << EntryBits | 1UL << IsRowBit;
    }

    static short Entry(byte label, byte code) => (short)(Math.Clamp((int)WeightCode.Weights[code], -LargestWeight, LargestWeight) << ClassBits | label);

    int Weight(ulong slot)
    {
        var sum = 0;
        if ((slot >> IsRowBit & 1) != 0)
            foreach (var entry in RowOf(slot))
                sum += Math.Abs(entry >> ClassBits);
        else
            for (slot >>= EntryBits; slot != 0; slot >>= EntryBits)
                sum += Math.Abs((short)slot >> ClassBits);
        return sum;
    }

    ReadOnlySpan<short> RowOf(ulong slot) => rows.AsSpan((int)(uint)(slot >> EntryBits), (int)(slot >> LengthShift));
}
