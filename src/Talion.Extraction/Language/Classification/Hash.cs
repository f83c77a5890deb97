using System.Numerics;
using System.Runtime.CompilerServices;

namespace Talion.Extraction.Language.Classification;

/// <summary>The hash functions of words and features: the same on every machine, since trained models hold their values.</summary>
/// <remarks>
/// A feature is made of a template's number and up to four values. Each value is spread over 64 bits once a sentence; a feature is then the exclusive or of its
/// values, each turned by its place (Zobrist 1970), which costs an instruction or two a value.
/// </remarks>
static class Hash
{
    const int NumberCount = 1024;

    static readonly ulong[] Numbers = [.. Enumerable.Range(0, NumberCount).Select(number => Spread((ulong)number))];

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>Spreads a value over all 64 bits (the finaliser of SplitMix64, Steele, Lea and Flood 2014).</summary>
    public static ulong Spread(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
        value = (value ^ value >> 27) * 0x94D049BB133111EB;
        return value ^ value >> 31;
    }

    /// <summary>A small number spread over all bits: a tag's, a relation's, a count.</summary>
    /// <param name="number">From 0 to 1023.</param>
    public static ulong Number(int number) => Numbers[number];

    /// <summary>The hash of two hashes, in their order.</summary>
    public static uint Pair(uint first, uint second) => (uint)Spread((ulong)first << 32 | second);

    /// <summary>The feature of a template with one value, already spread.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, ulong a) => (uint)(Turned(template) ^ a);

    /// <summary>The feature of a template with two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, ulong a, ulong b) => (uint)(Turned(template) ^ a ^ BitOperations.RotateLeft(b, 17));

    /// <summary>The feature of a template with three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, ulong a, ulong b, ulong c) =>
        (uint)(Turned(template) ^ a ^ BitOperations.RotateLeft(b, 17) ^ BitOperations.RotateLeft(c, 33));

    /// <summary>The feature of a template with four values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, ulong a, ulong b, ulong c, ulong d) =>
        (uint)(Turned(template) ^ a ^ BitOperations.RotateLeft(b, 17) ^ BitOperations.RotateLeft(c, 33) ^ BitOperations.RotateLeft(d, 49));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Turned(uint template) => (template + 1) * 0x9E3779B97F4A7C15;
}
