using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Tests.Language.Classification;

/// <summary>A linear model as the training program writes it.</summary>
static class WrittenModel
{
    /// <param name="features">Features ascending, each with its classes ascending and their weights.</param>
    public static BinaryReader Of(params (uint Feature, (byte Class, int Weight)[] Weights)[] features)
    {
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        writer.Write7BitEncodedInt(63);
        WriteSection(writer, [.. features.Select((entry, i) => entry.Feature - (i == 0 ? 0 : features[i - 1].Feature)).SelectMany(Varint)]);
        WriteSection(writer, [.. features.Select(entry => (byte)entry.Weights.Length)]);
        WriteSection(writer, [.. features.SelectMany(entry => entry.Weights).Select(weight => weight.Class)]);
        WriteSection(writer, [.. features.SelectMany(entry => entry.Weights).Select(weight => WeightCode.Of(weight.Weight))]);
        stream.Position = 0;
        return new BinaryReader(stream);
    }

    static void WriteSection(BinaryWriter writer, byte[] section)
    {
        writer.Write7BitEncodedInt(section.Length);
        writer.Write(section);
    }

    static IEnumerable<byte> Varint(uint value)
    {
        for (; value >= 128; value >>= 7)
            yield return (byte)(value | 128);
        yield return (byte)value;
    }
}
