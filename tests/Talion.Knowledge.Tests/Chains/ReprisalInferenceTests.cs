using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Inference;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class ReprisalInferenceTests
{
    const string Exchange = "It was the latest of several tit-for-tat attacks.";
    static readonly ImmutableArray<Concept> Words = [new("tit-for-tat", null, [new Label("tit-for-tat", LabelPart.Phrase)], ImmutableSortedDictionary<string, string>.Empty)];

    [TestMethod]
    public void Swapped_parties_within_days_of_an_exchange_make_a_weak_reprisal()
    {
        var link = Infer(Blow("a#e1", "2020-01-01"), Answer("a#e2", "2020-01-04").Quoting(Exchange)).Single();

        Assert.AreEqual((LinkType.Retaliation, LinkBasis.Inferred), (link.Type, link.Basis));
        Assert.IsLessThan(0.5, link.Confidence);
    }

    [TestMethod]
    public void Without_the_word_nothing_is_inferred() => Assert.IsEmpty(Infer(Blow("a#e1", "2020-01-01"), Answer("a#e2", "2020-01-04")));

    [TestMethod]
    public void Weeks_later_nothing_is_inferred() => Assert.IsEmpty(Infer(Blow("a#e1", "2020-01-01"), Answer("a#e2", "2020-02-04").Quoting(Exchange)));

    [TestMethod]
    public void One_side_does_not_answer_itself() => Assert.IsEmpty(Infer(Blow("a#e1", "2020-01-01"), Blow("a#e2", "2020-01-04").Quoting(Exchange)));

    [TestMethod]
    public void The_article_that_says_so_must_tell_both() => Assert.IsEmpty(Infer(Blow("a#e1", "2020-01-01"), Answer("b#e1", "2020-01-04").Quoting(Exchange)));

    [TestMethod]
    public void A_worded_link_stands_alone() =>
        Assert.AreEqual(LinkBasis.Explicit, Infer(Blow("a#e1", "2020-01-01"), Answer("a#e2", "2020-01-04").Quoting(Exchange).Answering("a#e1", LinkType.Followed)).Single().Basis);

    [TestMethod]
    public void What_was_only_threatened_is_no_answer() =>
        Assert.IsEmpty(Infer(Blow("a#e1", "2020-01-01"), Answer("a#e2", "2020-01-04").Quoting(Exchange) with { Status = EventStatus.Threatened }));

    static EventRecord Blow(string id, string day) => Account.Of(id, EventType.Attack, day).By("Kataib Hezbollah").On("US troops");

    static EventRecord Answer(string id, string day) => Account.Of(id, EventType.Attack, day).By("American forces").On("Kataib Hezbollah", EntityKind.ArmedGroup);

    static ImmutableArray<CanonicalLink> Infer(params EventRecord[] records) =>
        [.. new ReprisalInference(World.Index, Words).Infer(EventResolver.Resolve(Account.Reports(records), World.Index).Events).SelectMany(e => e.Links)];
}
