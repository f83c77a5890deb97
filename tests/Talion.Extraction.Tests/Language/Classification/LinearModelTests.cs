using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Tests.Language.Classification;

[TestClass]
public sealed class LinearModelTests
{
    [TestMethod]
    public void Scores_are_the_sums_of_the_weights_of_known_features()
    {
        var model = ModelOf((5, [(0, 3), (2, -7)]), (0x80000006, [(1, 11)]), (0xFFFFFFFF, [(0, -1), (1, 2), (62, 4)]));

        var scores = Score(model, 5, 0x80000006, 0xFFFFFFFF, 77);

        Assert.AreEqual((2, 13, -7, 4), (scores[0], scores[1], scores[2], scores[62]));
    }

    [TestMethod]
    public void A_feature_that_speaks_to_many_classes_has_a_row_of_its_own()
    {
        (byte, int)[] weights = [.. Enumerable.Range(0, 63).Select(i => ((byte)i, i % 2 == 0 ? i + 1 : -i))];
        var model = ModelOf((5, weights), (9, weights), (12, [(3, 1)]));

        var scores = Score(model, 5, 9, 12);

        Assert.AreEqual(2 * -3 + 1, scores[3]);
        Assert.AreEqual(2 * 15, scores[14]);
    }

    [TestMethod]
    public void Unknown_features_weigh_nothing() =>
        Assert.IsTrue(Score(ModelOf((5, [(0, 3)])), 0, 6, 0x80000006, 0x00011005).All(score => score == 0));

    [TestMethod]
    public void Of_more_features_than_a_bucket_holds_the_weakest_is_left_out()
    {
        int[] weights = [9, 8, 1, 7, 6, 5, 4, 3, 2];
        var model = ModelOf([.. weights.Select((weight, i) => ((uint)i + 1, new[] { ((byte)7, weight) }))]);

        Assert.AreEqual(weights.Sum() - 1, Score(model, 1, 2, 3, 4, 5, 6, 7, 8, 9)[7]);
    }

    static LinearModel ModelOf(params (uint Feature, (byte Class, int Weight)[] Weights)[] features) => LinearModel.Read(WrittenModel.Of(features));

    static short[] Score(LinearModel model, params ReadOnlySpan<uint> features)
    {
        var scores = new short[LinearModel.Width];
        model.Score(features, scores);
        return scores;
    }
}
