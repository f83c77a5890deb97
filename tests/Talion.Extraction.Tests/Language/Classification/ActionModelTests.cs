using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Tests.Language.Classification;

[TestClass]
public sealed class ActionModelTests
{
    [TestMethod]
    public void Scores_are_the_sums_of_the_weights_of_known_features()
    {
        var model = ModelOf((5, [(0, 3), (2, -7)]), (0x80000005, [(1, 11)]), (0xFFFFFFFF, [(0, -1), (1, 2), (2, 4)]));

        Assert.AreEqual(new ActionScores(2, 13, -3), model.Score([5, 0x80000005, 0xFFFFFFFF]));
        Assert.AreEqual(new ActionScores(6, 0, -14), model.Score([5, 5]));
    }

    [TestMethod]
    public void Unknown_features_weigh_nothing()
    {
        var model = ModelOf((5, [(0, 3)]));

        Assert.AreEqual(new ActionScores(0, 0, 0), model.Score([0, 6, 0x80000005, 0x00010005]));
    }

    [TestMethod]
    public void Of_more_features_than_a_bucket_holds_the_weakest_is_left_out()
    {
        var model = ModelOf((1, [(0, 9)]), (2, [(0, 8)]), (3, [(0, 1)]), (4, [(0, 7)]), (5, [(0, 6)]));

        Assert.AreEqual(9 + 8 + 7 + 6, model.Score([1, 2, 3, 4, 5]).First);
    }

    static ActionModel ModelOf(params (uint Feature, (byte Class, int Weight)[] Weights)[] features)
    {
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        writer.Write7BitEncodedInt(3);
        WriteSection(writer, [.. features.Select((entry, i) => entry.Feature - (i == 0 ? 0 : features[i - 1].Feature)).SelectMany(Varint)]);
        WriteSection(writer, [.. features.Select(entry => (byte)entry.Weights.Length)]);
        WriteSection(writer, [.. features.SelectMany(entry => entry.Weights).Select(weight => weight.Class)]);
        WriteSection(writer, [.. features.SelectMany(entry => entry.Weights).Select(weight => WeightCode.Of(weight.Weight))]);
        stream.Position = 0;
        return ActionModel.Read(new BinaryReader(stream));
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
