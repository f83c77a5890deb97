using System.Numerics;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Lexicons;

/// <summary>Tells of nearly all words that are not in a set, by one bit, that they are not (Bloom 1970).</summary>
sealed class WordFilter
{
    /// <summary>So that one word in sixteen that is not in the set is taken for one that may be.</summary>
    const int BitsForEach = 16;

    readonly ulong[] bits;
    readonly uint last;

    /// <param name="words">The set, in lower case.</param>
    public WordFilter(IReadOnlyCollection<string> words)
    {
        bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)(words.Count * BitsForEach / 64 + 1))];
        last = (uint)bits.Length - 1;
        foreach (var word in words)
        {
            var hash = Hash.Of(word);
            bits[hash >> 6 & last] |= 1ul << (int)hash;
        }
    }

    /// <summary>Whether a word may be in the set; one that is always may.</summary>
    /// <param name="hash">Its <see cref="Hash.Of"/>.</param>
    public bool MayHave(uint hash) => (bits[hash >> 6 & last] >> (int)hash & 1) != 0;
}
