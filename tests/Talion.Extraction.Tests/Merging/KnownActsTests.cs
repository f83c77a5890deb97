using Talion.Extraction.Articles;
using Talion.Extraction.Merging;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests.Merging;

[TestClass]
public sealed class KnownActsTests
{
    static readonly Extractor Extractor = new(LexiconLoader.Load());

    [TestMethod]
    [DataRow("Jets bombed a village. Gunmen abducted nine pupils.", "an abduction is no air strike")]
    [DataRow("Rebels shelled the town in revenge for an ambush.", "an answer is not what it answers")]
    [DataRow("In response to an ambush, rebels shelled the town.", "an answer is not what it answers")]
    public void What_cannot_be_one_act_is_no_candidate(string text, string because) => Assert.IsEmpty(CandidatesForLast(text), because);

    [TestMethod]
    public void The_acts_told_before_are_candidates_in_their_order()
    {
        var candidates = CandidatesForLast("Rebels shelled Gao. Jets bombed a village near Mopti. The attack killed nine people.");

        Assert.HasCount(2, candidates);
        Assert.IsTrue(candidates[0].IsFirst);
        Assert.IsTrue(candidates[1].IsLatest);
        Assert.AreEqual(0, candidates[1].Recency);
    }

    [TestMethod]
    public void A_candidate_knows_how_it_stands_to_the_others()
    {
        var candidates = CandidatesForLast("Rebels shelled Gao. Rebels shelled Mopti. The shelling of Gao killed nine people.");

        Assert.AreEqual(2, candidates[0].Standing[(int)Sign.Place]);
        Assert.AreEqual(0, candidates[1].Standing[(int)Sign.Place]);
    }

    /// <summary>Each telling but the last is added as an act of its own.</summary>
    static ImmutableArray<MergeCandidate> CandidatesForLast(string text)
    {
        var (told, entities) = Extractor.ReadTellings(new Article("case", text, new DateOnly(2021, 5, 12)));
        var acts = new KnownActs(entities);
        var tellings = told.SelectMany(s => s.Mentions).ToList();
        foreach (var telling in tellings[..^1])
            acts.Add(telling, acts.ProfileOf(telling), home: null);
        return acts.For(tellings[^1], acts.ProfileOf(tellings[^1]));
    }
}
