using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Differences;
using static Talion.Knowledge.Tests.Resolution.Account;

namespace Talion.Knowledge.Tests.Resolution;

[TestClass]
public sealed class EventSetComparerTests
{
    static readonly EventRecord Taji = Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base).Killing(3).With(CasualtyKind.Wounded, 14, 14);

    [TestMethod]
    public void Another_article_brings_another_figure_and_a_claim()
    {
        var other = Of("b#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base).Killing(3).With(CasualtyKind.Wounded, 18, 18) with { Claims = [new ResponsibilityClaim(Stance.Denied, "KH", "KH", 0)] };

        var difference = Compare([Taji], [Taji, other]).Single();

        Assert.AreEqual(DifferenceKind.Changed, difference.Kind);
        CollectionAssert.AreEqual(new[] { "wounded: 14 → 14 and 18", "new claim: KH denied", "new article: b" }, difference.Changes);
    }

    [TestMethod]
    public void The_same_set_has_no_differences() => Assert.IsEmpty(Compare([Taji], [Taji]));

    [TestMethod]
    public void Events_come_and_go()
    {
        var later = Of("c#e1", from: "2020-05-01").At("Ain al-Asad", EntityKind.Base);

        CollectionAssert.AreEqual(new[] { DifferenceKind.Removed, DifferenceKind.Added }, Compare([Taji], [later]).Select(difference => difference.Kind).ToArray());
    }

    [TestMethod]
    public void What_was_two_can_become_one_and_one_two()
    {
        var other = Of("b#e1", from: "2020-03-20").At("Camp Taji", EntityKind.Base);
        var same = other with { Date = Taji.Date };

        Assert.AreEqual(DifferenceKind.Merged, Compare([Taji, other], [Taji, same]).Single().Kind);
        Assert.AreEqual(DifferenceKind.Split, Compare([Taji, same], [Taji, other]).Single().Kind);
    }

    static ImmutableArray<EventDifference> Compare(EventRecord[] before, EventRecord[] after) =>
        EventSetComparer.Compare(EventResolver.Resolve(Reports(before), World.Index).Events, EventResolver.Resolve(Reports(after), World.Index).Events);
}
