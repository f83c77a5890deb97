using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Talion.Extraction.Language.Classification;

/// <summary>A hash table's memory in buckets, none of which lies across two lines of the processor's cache.</summary>
sealed class BucketTable
{
    const int CacheLine = 64;

    readonly byte[] memory;
    readonly int first;
    readonly int size;
    readonly uint buckets;

    /// <param name="buckets">How many buckets there are.</param>
    /// <param name="size">How many bytes a bucket takes: a cache line or half of one.</param>
    public BucketTable(int buckets, int size)
    {
        this.size = size;
        this.buckets = (uint)buckets;
        memory = GC.AllocateArray<byte>(buckets * size + CacheLine, pinned: true);
        first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) & (CacheLine - 1));
    }

    /// <summary>The first byte of a feature's bucket, which the feature's upper bits choose.</summary>
    public ref byte Start(uint feature) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(memory), first + (nint)((ulong)feature * buckets >> 32) * size);

    /// <summary>Has the processor fetch each feature's bucket ahead of its use, all at the same time, without waiting for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public unsafe void Fetch(ReadOnlySpan<uint> features)
    {
        if (!Sse.IsSupported)
            return;
        foreach (var feature in features)
            Sse.Prefetch0(Unsafe.AsPointer(ref Start(feature)));
    }

    /// <summary>A feature's bucket.</summary>
    public Span<byte> Bucket(uint feature) => MemoryMarshal.CreateSpan(ref Start(feature), size);
}
