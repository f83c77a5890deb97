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

    /// <summary>How many entries a slot has room for; those of features with more stand in a row apart.</summary>
    const int EntriesInSlot = 3;

    const ulong CheckBits = 0x7FFF;

    /// <summary>Set in slots that tell of a row.</summary>
    const int IsRowBit = 15;

    /// <summary>Set in slots that tell of a long row.</summary>
    const int IsLongBit = 16;

    /// <summary>Where a slot that tells of a row has the row's start.</summary>
    const int StartShift = 32;

    const int MostFeatures = 64;

    /// <summary>The lower 15 bits of the feature, a bit that says whether it has a row, then three entries or the row's place; 0 where the slot is free.</summary>
    readonly BucketTable table;
    readonly WeightRows rows;

    LinearModel(ReadOnlySpan<byte> counts)
    {
        table = new BucketTable(counts.Length / 3 * SlotsForThree / SlotsInBucket + 1, SlotsInBucket * sizeof(ulong));
        var (shorts, longs) = (0, 0);
        foreach (var count in counts)
        {
            longs += count > WeightRows.ShortLength ? 1 : 0;
            shorts += count is > EntriesInSlot and <= WeightRows.ShortLength ? 1 : 0;
        }
        rows = new WeightRows(shorts, longs);
    }

    /// <summary>How many scores <see cref="Score"/> gives, however many classes there are.</summary>
    public const int Width = WeightEntry.MostClasses;

    /// <summary>Has the features fetched that are to be scored soon.</summary>
    public void Fetch(ReadOnlySpan<uint> features) => table.Fetch(features);

    /// <summary>Adds up every feature's weights, a sum for each class.</summary>
    /// <param name="features">The active features, at most 64.</param>
    /// <param name="scores">Takes the sums; as long as <see cref="Width"/>.</param>
    /// <remarks>In passes without branches on what is fetched, so that the processor waits for many cache misses at once.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, Width);
        Span<ulong> inSlot = stackalloc ulong[MostFeatures];
        Span<int> inShort = stackalloc int[MostFeatures];
        Span<int> inLong = stackalloc int[MostFeatures];
        var (inSlotCount, inShortCount, inLongCount) = (0, 0, 0);
        var checkBits = Vector256.Create(CheckBits);
        foreach (var feature in features)
        {
            ref var start = ref table.Start(feature);
            var check = Vector256.Create(feature & CheckBits);
            var (front, back) = (Vector256.LoadUnsafe(ref start).AsUInt64(), Vector256.LoadUnsafe(ref start, HalfBucket).AsUInt64());
            var match = (front & Vector256.Equals(front & checkBits, check)) | (back & Vector256.Equals(back & checkBits, check));
            var half = match.GetLower() | match.GetUpper();
            var slot = half[0] | half[1];
            (inSlot[inSlotCount], inShort[inShortCount], inLong[inLongCount]) = (slot, (int)(slot >> StartShift), (int)(slot >> StartShift));
            var isRow = (int)(slot >> IsRowBit) & 1;
            var isLong = isRow & (int)(slot >> IsLongBit);
            inSlotCount += (slot > CheckBits ? 1 : 0) - isRow;
            inShortCount += isRow - isLong;
            inLongCount += isLong;
        }
        rows.Fetch(inShort[..inShortCount], inLong[..inLongCount]);
        foreach (var slot in inSlot[..inSlotCount])
        {
            WeightEntry.Add((short)(slot >> WeightEntry.Bits), scores);
            WeightEntry.Add((short)(slot >> 2 * WeightEntry.Bits), scores);
            WeightEntry.Add((short)(slot >> 3 * WeightEntry.Bits), scores);
        }
        rows.AddShort(inShort[..inShortCount], scores);
        rows.AddLong(inLong[..inLongCount], scores);
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
        if (classes.Length > WeightRows.ShortLength)
            return (ulong)rows.PutLong(classes, codes) << StartShift | 1UL << IsLongBit | 1UL << IsRowBit;
        if (classes.Length > EntriesInSlot)
            return (ulong)rows.PutShort(classes, codes) << StartShift | 1UL << IsRowBit;
        var packed = 0UL;
        for (var i = 0; i < EntriesInSlot; i++)
            packed |= (ulong)(ushort)(i < classes.Length ? WeightEntry.Of(classes[i], codes[i]) : WeightEntry.Filler(i)) << WeightEntry.Bits * (i + 1);
        return packed;
    }

    int Weight(ulong slot)
    {
        if ((slot >> IsRowBit & 1) != 0)
            return rows.Magnitude((int)(slot >> StartShift), (slot >> IsLongBit & 1) != 0);
        var sum = 0;
        for (slot >>= WeightEntry.Bits; slot != 0; slot >>= WeightEntry.Bits)
            sum += WeightEntry.Magnitude((short)slot);
        return sum;
    }
}
