namespace Talion.Store.Dictionary;

/// <summary>Bytes of many terms in few big arrays; only ever grows, so that readers need no lock.</summary>
sealed class TermPool
{
    const int ChunkBits = 20;
    const int ChunkSize = 1 << ChunkBits;

    volatile byte[][] chunks = [new byte[ChunkSize]];
    int chunk;
    int used;

    /// <summary>Stores a tag and bytes and returns where: a number to give to <see cref="Read"/>.</summary>
    public uint Write(int tag, ReadOnlySpan<byte> value)
    {
        var size = VariableLength.SizeOf(tag) + VariableLength.SizeOf(value.Length) + value.Length;
        if (used + size > chunks[chunk].Length)
        {
            StartChunk(size);
        }
        var place = ((uint)chunk << ChunkBits) | (uint)used;
        var target = chunks[chunk].AsSpan(used, size);
        target = target[VariableLength.Write(target, tag)..];
        target = target[VariableLength.Write(target, value.Length)..];
        value.CopyTo(target);
        used += size;
        return place;
    }

    public ReadOnlySpan<byte> Read(uint place, out int tag)
    {
        var source = chunks[place >> ChunkBits].AsSpan((int)(place & (ChunkSize - 1)));
        source = source[VariableLength.Read(source, out tag)..];
        source = source[VariableLength.Read(source, out var length)..];
        return source[..length];
    }

    void StartChunk(int size)
    {
        chunk = chunks.Length;
        if (chunk >= 1 << (32 - ChunkBits))
        {
            throw new InvalidOperationException("The terms fill more than 4 GB, which is what one store in memory holds.");
        }
        used = 0;
        chunks = [.. chunks, new byte[Math.Max(ChunkSize, size)]];
    }
}
