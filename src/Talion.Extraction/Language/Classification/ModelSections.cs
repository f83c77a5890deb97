namespace Talion.Extraction.Language.Classification;

/// <summary>A linear model as the training program writes it: sections of key differences, row lengths, classes and weight codes, which compress better apart.</summary>
ref struct ModelSections(BinaryReader reader)
{
    /// <summary>How many classes there are.</summary>
    public int Classes { get; } = reader.Read7BitEncodedInt();

    readonly byte[] deltas = ReadSection(reader);
    readonly byte[] counts = ReadSection(reader);
    readonly byte[] classes = ReadSection(reader);
    readonly byte[] codes = ReadSection(reader);
    int row;
    int at;
    int read;
    uint feature;

    /// <summary>How many features there are.</summary>
    public readonly int Features => counts.Length;

    /// <summary>For how many classes each feature has weights, in the order in which <see cref="Next"/> gives them.</summary>
    public readonly ReadOnlySpan<byte> Counts => counts;

    /// <summary>Reads the next feature, in ascending order of their hashes.</summary>
    /// <param name="next">The feature.</param>
    /// <param name="itsClasses">The classes for which it has weights, ascending.</param>
    /// <param name="itsCodes">The weights' codes (see <see cref="WeightCode"/>).</param>
    /// <returns>Whether there was one.</returns>
    public bool Next(out uint next, out ReadOnlySpan<byte> itsClasses, out ReadOnlySpan<byte> itsCodes)
    {
        var count = row < counts.Length ? counts[row] : 0;
        itsClasses = classes.AsSpan(read, count);
        itsCodes = codes.AsSpan(read, count);
        if (row == counts.Length)
        {
            next = 0;
            return false;
        }
        next = feature += ReadVarint();
        read += count;
        row++;
        return true;
    }

    uint ReadVarint()
    {
        var value = 0u;
        for (var bits = 0; ; bits += 7)
        {
            var next = deltas[at++];
            value |= (uint)(next & 127) << bits;
            if (next < 128)
                return value;
        }
    }

    static byte[] ReadSection(BinaryReader reader) => reader.ReadBytes(reader.Read7BitEncodedInt());
}
