using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Talion.Extraction.Language.Classification;

/// <summary>
/// A linear classifier of up to three classes over hashed features. A feature lies in four bytes, its check and three weights of six bits; eight such slots
/// make a bucket, so that a feature costs one fetch and no branch and the whole stays in the processor's cache. Scores are sums of integers and so the same
/// on every machine.
/// </summary>
sealed class ActionModel
{
    const int SlotsInBucket = 8;

    /// <summary>How many slots there are for four features: fewer would crowd features out, more would crowd the cache.</summary>
    const int SlotsForFour = 5;

    const int WeightBits = 6;

    const int CheckBits = 32 - 3 * WeightBits;

    const uint CheckMask = (1 << CheckBits) - 1;

    /// <summary>Features that weigh more take several slots, whose weights add up.</summary>
    const int LargestWeight = (1 << WeightBits - 1) - 1;

    /// <summary>Buckets of eight: the lower 14 bits of the feature, then the classes' weights; 0 where the slot is free.</summary>
    readonly BucketTable table;

    ActionModel(int featureCount) => table = new BucketTable(featureCount / 4 * SlotsForFour / SlotsInBucket + 1, SlotsInBucket * sizeof(uint));

    /// <summary>Has the features fetched that are to be scored soon.</summary>
    public void Fetch(ReadOnlySpan<uint> features) => table.Fetch(features);

    /// <summary>The sums of the features' weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ActionScores Score(ReadOnlySpan<uint> features)
    {
        var checkMask = Vector256.Create(CheckMask);
        var (first, second, third) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        foreach (var feature in features)
        {
            var bucket = Vector256.LoadUnsafe(ref table.Start(feature)).AsUInt32();
            var found = (bucket & Vector256.Equals(bucket & checkMask, Vector256.Create(feature & CheckMask))).AsInt32();
            first += found << 2 * WeightBits >> 32 - WeightBits;
            second += found << WeightBits >> 32 - WeightBits;
            third += found >> 32 - WeightBits;
        }
        return new ActionScores(Vector256.Sum(first), Vector256.Sum(second), Vector256.Sum(third));
    }

    /// <summary>Reads what the training program wrote.</summary>
    public static ActionModel Read(BinaryReader reader)
    {
        var sections = new ModelSections(reader);
        var model = new ActionModel(sections.Features);
        Span<int> weights = stackalloc int[3];
        while (sections.Next(out var feature, out var classes, out var codes))
        {
            weights.Clear();
            for (var i = 0; i < classes.Length; i++)
                weights[classes[i]] = WeightCode.Weights[codes[i]];
            model.Insert(feature, weights);
        }
        return model;
    }

    /// <summary>Puts a feature into its bucket, in as many slots as it takes.</summary>
    void Insert(uint feature, Span<int> weights)
    {
        while (weights.ContainsAnyExcept(0))
        {
            var slot = feature & CheckMask;
            for (var i = 0; i < weights.Length; i++)
            {
                var part = Math.Clamp(weights[i], -LargestWeight, LargestWeight);
                slot |= ((uint)part & (1 << WeightBits) - 1) << CheckBits + WeightBits * i;
                weights[i] -= part;
            }
            Insert(MemoryMarshal.Cast<byte, uint>(table.Bucket(feature)), slot);
        }
    }

    /// <summary>Puts a slot into a bucket; where that is full, the one with the smallest weights stays out.</summary>
    static void Insert(Span<uint> bucket, uint slot)
    {
        var place = bucket.IndexOf(0u);
        if (place < 0)
            place = Weakest(bucket);
        if (Weight(slot) > Weight(bucket[place]))
            bucket[place] = slot;
    }

    static int Weakest(ReadOnlySpan<uint> bucket)
    {
        var weakest = 0;
        for (var i = 1; i < bucket.Length; i++)
            if (Weight(bucket[i]) < Weight(bucket[weakest]))
                weakest = i;
        return weakest;
    }

    static int Weight(uint slot)
    {
        var signed = (int)slot;
        return Math.Abs(signed << 2 * WeightBits >> 32 - WeightBits) + Math.Abs(signed << WeightBits >> 32 - WeightBits) + Math.Abs(signed >> 32 - WeightBits);
    }
}
