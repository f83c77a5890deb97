using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Merging;
using static Talion.Knowledge.Tests.Resolution.Account;

namespace Talion.Knowledge.Tests.Resolution;

[TestClass]
public sealed class ContradictionTests
{
    static readonly ImmutableArray<Concept> People = [Noun("troops", "forces", "soldier", "troop", "personnel"), Noun("civilians", "civilian", "civilian", "villager")];

    [TestMethod]
    [DataRow("14 soldiers", 14, "18 soldiers", 18, true)]
    [DataRow("three US troops", 3, "three soldiers", 3, false)]
    [DataRow("two US troops", 2, "three soldiers", 3, false)]
    [DataRow("four US troops", 4, "three soldiers", 3, true)]
    [DataRow("two US troops", 2, "three Iraqi troops", 3, false)]
    [DataRow("two soldiers", 2, "three villagers", 3, false)]
    [DataRow(null, 12, "14 other personnel", 14, true)]
    [DataRow(null, 14, "12 other personnel", 12, false)]
    public void Figures_contradict_each_other_where_they_count_the_same_people(string? who, int number, string? otherWho, int otherNumber, bool expected)
    {
        var e = Merged(Of("a#e1", from: "2020-03-11").Killing(number, who), Of("b#e1", from: "2020-03-11").Killing(otherNumber, otherWho));

        Assert.AreEqual(expected, new ContradictionFinder(World.Index, People).Find(e).Length == 1);
    }

    [TestMethod]
    public void An_open_figure_is_contradicted_only_from_below()
    {
        var e = Merged(Of("a#e1").With(CasualtyKind.Wounded, 101, null), Of("b#e1").With(CasualtyKind.Wounded, 24, 99), Of("c#e1").With(CasualtyKind.Wounded, 110, 110));

        var pair = new ContradictionFinder(World.Index, People).Find(e);

        CollectionAssert.AreEqual(new[] { "a#e1-b#e1", "b#e1-c#e1" }, pair.Select(c => $"{c.First.Record}-{c.Second.Record}").ToArray());
    }

    [TestMethod]
    public void Killed_and_wounded_contradict_nothing() =>
        Assert.IsEmpty(new ContradictionFinder(World.Index, People).Find(Merged(Of("a#e1").Killing(3).With(CasualtyKind.Wounded, 14, 14))));

    [TestMethod]
    public void The_latest_figure_and_the_most_conservative_one_are_told_apart()
    {
        var e = Merged(
            Of("a#e1").With(CasualtyKind.Killed, 2, 9) with { Published = new DateOnly(2020, 3, 12) },
            Of("b#e1").Killing(3) with { Published = new DateOnly(2020, 3, 14) },
            Of("c#e1").Killing(2) with { Published = new DateOnly(2020, 3, 13) });

        var summary = CasualtySummary.Of(e, Sources.Independent).Single();

        Assert.AreEqual(3, summary.Latest.Min);
        Assert.AreEqual((2, 2), (summary.MostConservative.Min, summary.MostConservative.Max));
    }

    [TestMethod]
    public void The_best_figure_is_the_one_most_sources_give()
    {
        var e = Merged(Of("a#e1").Killing(2), Of("b#e1").Killing(3), Of("c#e1").Killing(3), Of("d#e1").With(CasualtyKind.Killed, 4, null));

        var summary = CasualtySummary.Of(e, Sources.Independent).Single();

        Assert.AreEqual((CasualtyKind.Killed, 2, 3, null), (summary.Kind, summary.Low, summary.Best, summary.High));
    }

    [TestMethod]
    public void A_copied_article_adds_no_source()
    {
        var e = Merged(Of("a#e1").Killing(2), Of("b#e1").Killing(3), Of("c#e1").Killing(2));

        Assert.AreEqual(3, CasualtySummary.Of(e, new Sources([new("c", "a", 1)])).Single().Best);
    }

    static CanonicalEvent Merged(params EventRecord[] records) => new("event/x", EventType.Attack, EventStatus.Occurred, "Attack", null, [.. records], [], []);

    static Concept Noun(string id, params string[] nouns) =>
        new(id, null, [.. nouns.Skip(1).Select(noun => new Label(noun, LabelPart.Noun))], ImmutableSortedDictionary<string, string>.Empty.Add("side", nouns[0]));
}
