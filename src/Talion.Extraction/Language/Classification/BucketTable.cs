using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Talion.Extraction.Language.Classification;

/// <summary>A hash table's slots in buckets, none of which lies across two lines of the processor's cache.</summary>
/// <typeparam name="T">A slot.</typeparam>
sealed class BucketTable<T>
    where T : unmanaged
{
    const int CacheLine = 64;

    readonly T[] slots;
    readonly int first;
    readonly int size;
    readonly uint buckets;

    /// <param name="count">How many slots there are at least.</param>
    /// <param name="size">How many make a bucket; a bucket takes a cache line or half of one.</param>
    public BucketTable(int count, int size)
    {
        this.size = size;
        buckets = (uint)(count / size + 1);
        slots = GC.AllocateArray<T>((int)buckets * size + CacheLine / Unsafe.SizeOf<T>(), pinned: true);
        first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(slots, 0) & (CacheLine - 1)) / Unsafe.SizeOf<T>();
    }

    /// <summary>The first slot of a feature's bucket, which the feature's upper bits choose.</summary>
    public ref T Start(uint feature) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(slots), first + (nint)((ulong)feature * buckets >> 32) * size);

    /// <summary>A feature's bucket.</summary>
    public Span<T> Bucket(uint feature) => MemoryMarshal.CreateSpan(ref Start(feature), size);
}
