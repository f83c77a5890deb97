using System.Runtime.InteropServices;

namespace Talion.Extraction.Language.Classification;

/// <summary>
/// A linear classifier over hashed features with small integer weights: an open-addressing table of features, each with its few classes that weigh
/// something. Scores are sums of integers and so the same on every machine.
/// </summary>
sealed class LinearModel
{
    readonly uint[] keys;
    readonly uint[] rows;
    readonly byte[] classes;
    readonly sbyte[] weights;
    readonly int shift;

    LinearModel(int features, byte[] classes, sbyte[] weights)
    {
        var bits = Math.Max(4, System.Numerics.BitOperations.Log2((uint)features) + 2);
        keys = new uint[1 << bits];
        rows = new uint[1 << bits];
        shift = 32 - bits;
        this.classes = classes;
        this.weights = weights;
    }

    /// <summary>Adds every feature's weights to the scores of the classes.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var row = Find(feature);
            var start = (int)(row >> 7);
            var end = start + (int)(row & 127);
            for (var i = start; i < end; i++)
                scores[classes[i]] += weights[i];
        }
    }

    /// <summary>Reads what the training program wrote.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var features = reader.Read7BitEncodedInt();
        var deltas = ReadSection(reader);
        var counts = ReadSection(reader);
        var classes = ReadSection(reader);
        var weights = MemoryMarshal.Cast<byte, sbyte>(ReadSection(reader)).ToArray();
        var model = new LinearModel(features, classes, weights);
        var (key, start, at) = (0u, 0u, 0);
        for (var i = 0; i < features; i++)
        {
            key += ReadVarint(deltas, ref at);
            model.Insert(key, start << 7 | counts[i]);
            start += counts[i];
        }
        return model;
    }

    /// <summary>The row of a feature: start shifted left by 7, and its length; 0 where the model does not know it.</summary>
    uint Find(uint feature)
    {
        var mask = keys.Length - 1;
        for (var slot = (int)(feature * 0x9E3779B1u >> shift); ; slot = (slot + 1) & mask)
        {
            var row = rows[slot];
            if (row == 0 || keys[slot] == feature)
                return row;
        }
    }

    void Insert(uint key, uint row)
    {
        var mask = keys.Length - 1;
        var slot = (int)(key * 0x9E3779B1u >> shift);
        while (rows[slot] != 0)
            slot = (slot + 1) & mask;
        keys[slot] = key;
        rows[slot] = row;
    }

    static byte[] ReadSection(BinaryReader reader) => reader.ReadBytes(reader.Read7BitEncodedInt());

    static uint ReadVarint(byte[] bytes, ref int at)
    {
        var value = 0u;
        for (var bits = 0; ; bits += 7)
        {
            var next = bytes[at++];
            value |= (uint)(next & 127) << bits;
            if (next < 128)
                return value;
        }
    }
}
