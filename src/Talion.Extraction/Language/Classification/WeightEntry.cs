using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Talion.Extraction.Language.Classification;

/// <summary>A weight and, in the lower six bits, the class it speaks for.</summary>
static class WeightEntry
{
    /// <summary>How many bits an entry takes.</summary>
    public const int Bits = 16;

    /// <summary>How many classes there can be.</summary>
    public const int MostClasses = 1 << ClassBits;

    /// <summary>The largest weight: sixty-four features of this weight add up to what 16 bits hold.</summary>
    public const int LargestWeight = (1 << 15 - ClassBits) - 1;

    const int ClassBits = 6;

    /// <summary>The entry of a class and a weight's code (see <see cref="WeightCode"/>).</summary>
    public static short Of(int label, byte code) => (short)(Clamp(code) << ClassBits | label);

    /// <summary>The weight of a code, cut where it is larger than an entry holds.</summary>
    public static short Clamp(byte code) => (short)Math.Clamp((int)WeightCode.Weights[code], -LargestWeight, LargestWeight);

    /// <summary>An entry that weighs nothing, to fill up a slot or row.</summary>
    /// <param name="place">Its place there: each has a class of its own, so that no addition waits for the one before it.</param>
    public static short Filler(int place) => (short)(MostClasses - 1 - place);

    /// <summary>How much an entry weighs, whichever way.</summary>
    public static int Magnitude(short entry) => Math.Abs(entry >> ClassBits);

    /// <summary>Adds an entry's weight to its class.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="scores">A score for each of <see cref="MostClasses"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(short entry, Span<short> scores) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(scores), entry & (MostClasses - 1)) += (short)(entry >> ClassBits);
}
