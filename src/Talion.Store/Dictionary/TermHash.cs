using System.Numerics;
using System.Runtime.InteropServices;

namespace Talion.Store.Dictionary;

/// <summary>Hashes a term's tag and bytes, eight bytes a step; the same on every run.</summary>
static class TermHash
{
    const ulong Multiplier = 0x9E3779B97F4A7C15;

    public static uint Compute(int tag, ReadOnlySpan<byte> value)
    {
        var hash = ((ulong)(uint)tag + 1) * Multiplier ^ (ulong)value.Length;
        while (value.Length >= 8)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(value));
            value = value[8..];
        }
        ulong rest = 0;
        for (var i = 0; i < value.Length; i++)
        {
            rest |= (ulong)value[i] << (8 * i);
        }
        hash = Mix(hash ^ rest);
        return (uint)(hash >> 32);
    }

    static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value, Multiplier, out var low);
        return BitOperations.RotateLeft(high, 32) ^ low;
    }
}
