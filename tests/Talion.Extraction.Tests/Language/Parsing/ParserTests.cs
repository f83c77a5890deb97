using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Parsing;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Tests.Language.Parsing;

[TestClass]
public sealed class ParserTests
{
    const int NoSlackLimit = int.MaxValue / 2;

    [TestMethod]
    [DataRow(1)]
    [DataRow(3)]
    public void Any_scores_give_a_tree_with_one_root(int width)
    {
        for (var seed = 0u; seed < 40; seed++)
            foreach (var length in (int[])[1, 2, 3, 9])
                AssertIsTree(new Parser<FixedScores>(Arbitrary(seed), width, NoSlackLimit).Parse(Words(length)), length);
    }

    [TestMethod]
    public void A_beam_takes_the_detour_that_pays_in_the_end()
    {
        Assert.AreEqual(1, Parse(width: 1, slack: NoSlackLimit));
        Assert.AreEqual(2, Parse(width: 2, slack: NoSlackLimit));

        static int Parse(int width, int slack) => new Parser<FixedScores>(LateReward, width, slack).Parse(Words(2))[0].Head;
    }

    [TestMethod]
    public void A_state_that_is_too_far_behind_is_dropped()
    {
        Assert.AreEqual(2, new Parser<FixedScores>(LateReward, 2, slack: 1).Parse(Words(2))[0].Head);
        Assert.AreEqual(1, new Parser<FixedScores>(LateReward, 2, slack: 0).Parse(Words(2))[0].Head);
    }

    [TestMethod]
    public void Parsing_again_gives_the_same_tree()
    {
        var parser = new Parser<FixedScores>(Arbitrary(7), 4, NoSlackLimit);
        var first = Heads(parser.Parse(Words(8)));
        parser.Parse(Words(3));

        CollectionAssert.AreEqual(first, Heads(parser.Parse(Words(8))));
    }

    /// <summary>To hang the first word on the second scores better at once; to make it the head is rewarded afterwards.</summary>
    static FixedScores LateReward { get; } = new(state => state.Next == 1 ? new ActionScores(9, 10, 0) : new ActionScores(0, 0, state.Depth == 3 ? 50 : 0));

    static FixedScores Arbitrary(uint seed) => new(state =>
    {
        var hash = Hash.Feature(seed, Hash.Number(state.Next), Hash.Number(state.Depth), Hash.Number(state.Stack(0)));
        return new ActionScores((int)(hash & 63), (int)(hash >> 6 & 63), (int)(hash >> 12 & 63));
    });

    static ParserInput Words(int count)
    {
        var forms = Enumerable.Repeat(WordForm.Outside, count + 4).ToArray();
        return ParserInput.Of(forms, new int[count], ["NN"]);
    }

    static int[] Heads(ArcHybridState state) => [.. Enumerable.Range(0, state.Length).Select(word => state[word].Head)];

    static void AssertIsTree(ArcHybridState state, int length)
    {
        var heads = Heads(state);

        Assert.AreEqual(1, heads.Count(head => head == state.Root));
        for (var word = 0; word < length; word++)
        {
            var (at, steps) = (word, 0);
            while (at != state.Root && steps++ <= length)
                at = heads[at];
            Assert.AreEqual(state.Root, at, "a word does not hang on the root");
            Assert.AreEqual(heads[word] == state.Root ? ParserModel.RootRelation : FixedScores.Relation, state[word].Relation);
        }
    }
}
