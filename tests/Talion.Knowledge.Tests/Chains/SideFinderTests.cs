using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class SideFinderTests
{
    static readonly CanonicalEvent[] Winter =
    [
        Occurrence.Of("contractor", "2019-12-27", told: record => record.By("Kataib Hezbollah").On("US contractor")),
        Occurrence.Of("airstrikes", "2019-12-29", told: record => record.By("American forces").On("Kataib Hezbollah", EntityKind.ArmedGroup)).After("contractor"),
        Occurrence.Of("killing", "2020-01-03", told: record => record.By("U.S.").On("Qassem Soleimani", EntityKind.Person)).After("airstrikes"),
        Occurrence.Of("missiles", "2020-01-08", told: record => record.By("Tehran").On("US troops")).After("killing"),
        Occurrence.Of("unclaimed", "2020-01-09", told: record => record.On("US troops")).After("missiles"),
        Occurrence.Of("bare", "2020-01-10").After("unclaimed"),
    ];

    [TestMethod]
    public void Who_attacks_whom_makes_two_sides()
    {
        var sides = Find(Winter, "bare");

        CollectionAssert.AreEqual(new[] { "Iran", "Kataib Hezbollah" }, sides.Left.ToArray());
        CollectionAssert.AreEqual(new[] { "United States" }, sides.Right.ToArray());
    }

    [TestMethod]
    [DataRow("contractor", Side.Left)]
    [DataRow("airstrikes", Side.Right)]
    [DataRow("killing", Side.Right)]
    [DataRow("missiles", Side.Left)]
    [DataRow("unclaimed", Side.Left)]
    [DataRow("bare", Side.Right)]
    public void An_attack_stands_with_the_side_that_made_it(string e, Side expected) => Assert.AreEqual(expected, Find(Winter, "bare").SideOf[e]);

    [TestMethod]
    public void Strangers_are_set_apart_by_their_reprisals()
    {
        CanonicalEvent[] events = [Occurrence.Of("a", "2020-01-01", told: record => record.By("Reds")), Occurrence.Of("b", "2020-01-02", told: record => record.By("Blues")).After("a")];

        Assert.AreEqual(Side.Right, Find(events, "b").SideOf["b"]);
    }

    static ChainSides Find(CanonicalEvent[] events, string start) => new SideFinder(World.Index).Find(new ChainTracer(events).Trace(start));
}
