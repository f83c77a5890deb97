using System.Runtime.Intrinsics;
using Talion.Extraction.Language.Classification;

namespace Talion.Training.Perceptron;

/// <summary>An averaged perceptron of three classes, whose features lie with their weights in one table: one fetch a feature.</summary>
/// <param name="threshold">In how many mistakes a feature must take part before it gets weights: rare ones fit noise and swell the model.</param>
sealed class ActionPerceptron(int threshold)
{
    /// <summary>A feature, 0 where the slot is free, and its three weights.</summary>
    Vector128<int>[] slots = new Vector128<int>[1 << 16];
    Past[] pasts = new Past[1 << 16];
    int distinct;
    int step;

    /// <summary>The weights' sums over all steps up to the one when they last changed.</summary>
    struct Past
    {
        public int Mistakes;
        public int Since;
        public Vector256<double> Totals;
    }

    /// <summary>The sums of the features' weights.</summary>
    public ActionScores Score(ReadOnlySpan<uint> features)
    {
        var sums = Vector128<int>.Zero;
        foreach (var feature in features)
            sums += slots[Find(feature)];
        return new ActionScores(sums[1], sums[2], sums[3]);
    }

    /// <summary>Counts decisions that were right or have been corrected.</summary>
    public void Step(int count) => step += count;

    /// <summary>Moves the features' weights towards a class or away from it.</summary>
    public void Add(ReadOnlySpan<uint> features, int label, int change)
    {
        foreach (var feature in features)
        {
            var slot = Insert(feature);
            ref var past = ref pasts[slot];
            if (++past.Mistakes < threshold)
                continue;
            past.Totals += Weights(slot) * (step - past.Since);
            past.Since = step;
            slots[slot] += Vector128.Create(0, label == 0 ? change : 0, label == 1 ? change : 0, label == 2 ? change : 0);
        }
    }

    /// <summary>The averaged weights, feature by feature in the order of their hashes, classes ascending; zeros left out.</summary>
    public IEnumerable<(uint Feature, List<(int Class, float Weight)> Weights)> Average()
    {
        var used = Enumerable.Range(0, slots.Length).Where(slot => pasts[slot].Mistakes >= threshold).OrderBy(slot => (uint)slots[slot][0]);
        foreach (var slot in used)
        {
            var means = (pasts[slot].Totals + Weights(slot) * (step - pasts[slot].Since)) / Math.Max(1, step);
            yield return ((uint)slots[slot][0], [.. Enumerable.Range(0, 3).Select(label => (label, (float)means[label + 1])).Where(mean => mean.Item2 != 0)]);
        }
    }

    Vector256<double> Weights(int slot) => Vector256.Create(0.0, slots[slot][1], slots[slot][2], slots[slot][3]);

    int Insert(uint feature)
    {
        if (distinct * 2 >= slots.Length)
            Grow();
        var slot = Find(feature);
        if (slots[slot][0] == 0)
        {
            distinct++;
            slots[slot] = Vector128.Create((int)Key(feature), 0, 0, 0);
        }
        return slot;
    }

    /// <summary>The slot that holds a feature, or the free one where it would go.</summary>
    int Find(uint feature)
    {
        var mask = slots.Length - 1;
        var key = (int)Key(feature);
        var slot = (int)((uint)key * 0x9E3779B1u >> 7) & mask;
        while (slots[slot][0] != 0 && slots[slot][0] != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    /// <summary>A feature with the hash 0, which marks free slots, shares the weights of feature 1.</summary>
    static uint Key(uint feature) => feature == 0 ? 1 : feature;

    void Grow()
    {
        var (oldSlots, oldPasts) = (slots, pasts);
        slots = new Vector128<int>[oldSlots.Length * 2];
        pasts = new Past[slots.Length];
        for (var i = 0; i < oldSlots.Length; i++)
        {
            if (oldSlots[i][0] == 0)
                continue;
            var slot = Find((uint)oldSlots[i][0]);
            (slots[slot], pasts[slot]) = (oldSlots[i], oldPasts[i]);
        }
    }
}
