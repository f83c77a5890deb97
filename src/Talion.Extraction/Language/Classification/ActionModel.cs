using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Talion.Extraction.Language.Classification;

/// <summary>
/// A linear classifier of up to three classes over hashed features. A feature's weights lie in one word with its check, four such words in a bucket, so that
/// a feature costs one fetch and no branch. Scores are sums of integers and so the same on every machine.
/// </summary>
sealed class ActionModel
{
    const int SlotsInBucket = 4;

    /// <summary>Buckets of four: the lower 16 bits of the feature, then the classes' weights.</summary>
    readonly ulong[] slots;
    readonly int shift;

    ActionModel(int featureCount)
    {
        var bits = Math.Max(16, BitOperations.Log2((uint)featureCount) - 1);
        slots = new ulong[SlotsInBucket << bits];
        shift = 32 - bits;
    }

    /// <summary>The sums of the features' weights.</summary>
    public ActionScores Score(ReadOnlySpan<uint> features)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(slots);
        var checkBits = Vector256.Create((ulong)ushort.MaxValue);
        var (lower, upper) = (Vector256<int>.Zero, Vector256<int>.Zero);
        foreach (var feature in features)
        {
            var bucket = Vector256.LoadUnsafe(ref first, (nuint)(feature >> shift) * SlotsInBucket);
            var found = (bucket & Vector256.Equals(bucket & checkBits, Vector256.Create((ulong)(ushort)feature))).AsInt16();
            lower += Vector256.WidenLower(found);
            upper += Vector256.WidenUpper(found);
        }
        var both = lower + upper;
        var sums = both.GetLower() + both.GetUpper();
        return new ActionScores(sums[1], sums[2], sums[3]);
    }

    /// <summary>Reads what the training program wrote.</summary>
    public static ActionModel Read(BinaryReader reader)
    {
        var sections = new ModelSections(reader);
        var model = new ActionModel(sections.Features);
        while (sections.Next(out var feature, out var classes, out var codes))
            model.Insert(feature, Pack(classes, codes));
        return model;
    }

    static ulong Pack(ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        var packed = 0UL;
        for (var i = 0; i < classes.Length; i++)
            packed |= (ulong)(ushort)WeightCode.Weights[codes[i]] << (16 + 16 * classes[i]);
        return packed;
    }

    /// <summary>Puts a feature into its bucket; where that is full, the one with the smallest weights stays out.</summary>
    void Insert(uint feature, ulong weights)
    {
        var bucket = slots.AsSpan((int)(feature >> shift) * SlotsInBucket, SlotsInBucket);
        var weakest = 0;
        for (var i = 1; i < bucket.Length; i++)
            if (Weight(bucket[i]) < Weight(bucket[weakest]))
                weakest = i;
        if (Weight(weights) > Weight(bucket[weakest]))
            bucket[weakest] = weights | (ushort)feature;
    }

    static int Weight(ulong slot) => Math.Abs((int)(short)(slot >> 16)) + Math.Abs((int)(short)(slot >> 32)) + Math.Abs((int)(short)(slot >> 48));
}
