using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Tests.Language.Classification;

[TestClass]
public sealed class ActionModelTests
{
    [TestMethod]
    public void Scores_are_the_sums_of_the_weights_of_known_features()
    {
        var model = ModelOf((5, [(0, 3), (2, -7)]), (0x80000006, [(1, 11)]), (0xFFFFFFFF, [(0, -1), (1, 2), (2, 4)]));

        Assert.AreEqual(new ActionScores(2, 13, -3), model.Score([5, 0x80000006, 0xFFFFFFFF]));
        Assert.AreEqual(new ActionScores(6, 0, -14), model.Score([5, 5]));
    }

    [TestMethod]
    public void Unknown_features_weigh_nothing()
    {
        var model = ModelOf((5, [(0, 3)]));

        Assert.AreEqual(new ActionScores(0, 0, 0), model.Score([0, 6, 0x80000007, 0x00011005]));
    }

    [TestMethod]
    public void Weights_that_a_slot_cannot_hold_take_several()
    {
        var model = ModelOf((5, [(0, 40), (1, -31), (2, -70)]));

        Assert.AreEqual(new ActionScores(40, -31, -70), model.Score([5]));
    }

    [TestMethod]
    public void Of_more_features_than_a_bucket_holds_the_weakest_is_left_out()
    {
        int[] weights = [9, 8, 1, 7, 6, 5, 4, 3, 2];
        var model = ModelOf([.. weights.Select((weight, i) => ((uint)i + 1, new[] { ((byte)0, weight) }))]);

        Assert.AreEqual(weights.Sum() - 1, model.Score([1, 2, 3, 4, 5, 6, 7, 8, 9]).First);
    }

    static ActionModel ModelOf(params (uint Feature, (byte Class, int Weight)[] Weights)[] features) => ActionModel.Read(WrittenModel.Of(features));
}
