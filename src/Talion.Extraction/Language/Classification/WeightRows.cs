using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Talion.Extraction.Language.Classification;

/// <summary>
/// The weights of features that speak to many classes. A short row is eight entries, a long one a weight for every class: neither has a length that the
/// processor would have to guess, and the long ones, few features' but most of all entries', are added sixteen weights at a time.
/// </summary>
sealed class WeightRows
{
    /// <summary>How many entries a short row has.</summary>
    public const int ShortLength = 8;

    const int LongLength = WeightEntry.MostClasses;

    const int Lanes = 16;

    readonly short[] shortRows;
    readonly short[] longRows;
    int shortEnd;
    int longEnd;

    /// <param name="shorts">How many short rows there is room for.</param>
    /// <param name="longs">How many long ones.</param>
    public WeightRows(int shorts, int longs) => (shortRows, longRows) = (new short[shorts * ShortLength], new short[longs * LongLength]);

    /// <summary>Puts a short row behind those there are.</summary>
    /// <returns>Where it starts.</returns>
    public int PutShort(ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        for (var i = 0; i < ShortLength; i++)
            shortRows[shortEnd + i] = i < classes.Length ? WeightEntry.Of(classes[i], codes[i]) : WeightEntry.Filler(i);
        return (shortEnd += ShortLength) - ShortLength;
    }

    /// <summary>Puts a long row behind those there are.</summary>
    /// <returns>Where it starts.</returns>
    public int PutLong(ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codes)
    {
        for (var i = 0; i < classes.Length; i++)
            longRows[longEnd + classes[i]] = WeightEntry.Clamp(codes[i]);
        return (longEnd += LongLength) - LongLength;
    }

    /// <summary>How much a row weighs in all, whichever way.</summary>
    public int Magnitude(int start, bool isLong)
    {
        var sum = 0;
        if (isLong)
            foreach (var weight in longRows.AsSpan(start, LongLength))
                sum += Math.Abs(weight);
        else
            foreach (var entry in shortRows.AsSpan(start, ShortLength))
                sum += WeightEntry.Magnitude(entry);
        return sum;
    }

    /// <summary>Adds short rows to the scores of all classes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddShort(ReadOnlySpan<int> starts, Span<short> scores)
    {
        foreach (var start in starts)
            foreach (var entry in shortRows.AsSpan(start, ShortLength))
                WeightEntry.Add(entry, scores);
    }

    /// <summary>Adds long rows to the scores of all classes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddLong(ReadOnlySpan<int> starts, Span<short> scores)
    {
        ref var sums = ref MemoryMarshal.GetReference(scores);
        var (first, second, third, fourth) = (Vector256.LoadUnsafe(ref sums), Vector256.LoadUnsafe(ref sums, Lanes), Vector256.LoadUnsafe(ref sums, 2 * Lanes), Vector256.LoadUnsafe(ref sums, 3 * Lanes));
        foreach (var start in starts)
        {
            ref var row = ref MemoryMarshal.GetReference(longRows.AsSpan(start, LongLength));
            first += Vector256.LoadUnsafe(ref row);
            second += Vector256.LoadUnsafe(ref row, Lanes);
            third += Vector256.LoadUnsafe(ref row, 2 * Lanes);
            fourth += Vector256.LoadUnsafe(ref row, 3 * Lanes);
        }
        first.CopyTo(scores);
        second.CopyTo(scores[Lanes..]);
        third.CopyTo(scores[(2 * Lanes)..]);
        fourth.CopyTo(scores[(3 * Lanes)..]);
    }

    /// <summary>Has the processor fetch rows ahead of their use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Fetch(ReadOnlySpan<int> shorts, ReadOnlySpan<int> longs)
    {
        if (!Sse.IsSupported)
            return;
        foreach (var start in longs)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref longRows[start]));
            Sse.Prefetch0(Unsafe.AsPointer(ref longRows[start + LongLength / 2]));
        }
        foreach (var start in shorts)
            Sse.Prefetch0(Unsafe.AsPointer(ref shortRows[start]));
    }
}
