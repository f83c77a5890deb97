using System.Numerics;

namespace Talion.Extraction.Language.Tagging;

/// <summary>A hash table from the hashes of words to small values, which finds most words and most of those missing with one look at memory.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
sealed class WordTable<T>
    where T : struct
{
    readonly (uint Word, bool IsUsed, T Value)[] slots;
    readonly int shift;

    /// <param name="entries">The words' hashes, each once, with their values.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<uint, T>> entries)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)entries.Count * 2 + 2);
        slots = new (uint, bool, T)[size];
        shift = 32 - BitOperations.Log2(size);
        foreach (var (word, value) in entries)
            slots[Place(word)] = (word, true, value);
    }

    public bool TryGet(uint word, out T value)
    {
        ref readonly var slot = ref slots[Place(word)];
        value = slot.Value;
        return slot.IsUsed;
    }

    /// <summary>Where a word is, or else the free slot where it would be.</summary>
    int Place(uint word)
    {
        // Multiplied, for the lower bits of a hash of letters are spread better than its upper ones (Fibonacci hashing, Knuth 6.4).
        var at = (int)(word * 2654435769u >> shift);
        while (slots[at].IsUsed && slots[at].Word != word)
            at = at + 1 & slots.Length - 1;
        return at;
    }
}
