using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class ChainTracerTests
{
    static readonly CanonicalEvent[] Winter =
    [
        Occurrence.Of("contractor", "2019-12-27"),
        Occurrence.Of("airstrikes", "2019-12-29").After("contractor"),
        Occurrence.Of("killing", "2020-01-03").After("airstrikes", LinkType.Followed).After("contractor", LinkType.Caused),
        Occurrence.Of("missiles", "2020-01-08").After("killing"),
        Occurrence.Of("rockets", "2020-03-11").After("missiles", LinkType.Retaliation, LinkBasis.Inferred),
        Occurrence.Of("elsewhere", "2020-01-01"),
    ];

    [TestMethod]
    public void Causes_are_followed_back_to_the_first() =>
        CollectionAssert.AreEqual(new[] { "contractor", "airstrikes", "killing", "missiles" }, Trace("missiles", TraceDirection.Causes).Ids());

    [TestMethod]
    public void Effects_are_followed_to_the_last() =>
        CollectionAssert.AreEqual(new[] { "killing", "missiles", "rockets" }, Trace("killing", TraceDirection.Effects).Ids());

    [TestMethod]
    public void Both_ways_give_both() =>
        CollectionAssert.AreEqual(new[] { "contractor", "airstrikes", "killing", "missiles", "rockets" }, Trace("killing", TraceDirection.Both).Ids());

    [TestMethod]
    public void Inferred_links_can_be_left_out() =>
        CollectionAssert.DoesNotContain(new ChainTracer(Winter).Trace("killing", new TraceOptions(ExplicitOnly: true)).Ids(), "rockets");

    [TestMethod]
    public void A_trace_can_keep_to_one_type_of_link() =>
        CollectionAssert.AreEqual(new[] { "killing", "missiles" }, new ChainTracer(Winter).Trace("missiles", new TraceOptions(TraceDirection.Causes, Types: [LinkType.Retaliation])).Ids());

    [TestMethod]
    public void A_trace_can_stop_after_some_steps() =>
        CollectionAssert.AreEqual(new[] { "killing", "missiles" }, new ChainTracer(Winter).Trace("missiles", new TraceOptions(TraceDirection.Causes, MostSteps: 1)).Ids());

    [TestMethod]
    public void A_link_says_where_it_is_stated()
    {
        var link = Trace("airstrikes", TraceDirection.Causes).Links.Single();

        Assert.AreEqual(new LinkSource("airstrikes", "airstrikes#e1", LinkType.Retaliation, "in retaliation for", "Told in airstrikes#e1", 0.8), link.Sources.Single());
        Assert.AreEqual("in retaliation for", link.Cue);
    }

    [TestMethod]
    public void Several_ties_of_one_pair_are_one_link_of_the_strongest_type()
    {
        CanonicalEvent[] events = [Occurrence.Of("a", "2020-01-01"), Occurrence.Of("b", "2020-01-02").After("a", LinkType.Followed, cue: "days later").After("a")];

        var link = new ChainTracer(events).Trace("b").Links.Single();

        Assert.AreEqual(LinkType.Retaliation, link.Type);
        CollectionAssert.AreEqual(new[] { LinkType.Retaliation, LinkType.Followed }, link.Sources.Select(source => source.Type).ToArray());
    }

    [TestMethod]
    public void A_worded_order_comes_before_an_inferred_reprisal()
    {
        CanonicalEvent[] events = [Occurrence.Of("a", "2020-01-01"), Occurrence.Of("b", "2020-01-02").After("a", LinkType.Followed).After("a", LinkType.Retaliation, LinkBasis.Inferred)];

        Assert.AreEqual(LinkType.Followed, new ChainTracer(events).Trace("b", new TraceOptions(ExplicitOnly: true)).Links.Single().Type);
    }

    [TestMethod]
    public void A_cycle_is_shown_once_and_reported()
    {
        CanonicalEvent[] events = [Occurrence.Of("a").After("c"), Occurrence.Of("b").After("a"), Occurrence.Of("c").After("b"), Occurrence.Of("d").After("c")];

        var chain = new ChainTracer(events).Trace("a");

        CollectionAssert.AreEqual(new[] { "a", "b", "c", "d" }, chain.Ids());
        CollectionAssert.AreEqual(new[] { "a", "b", "c" }, chain.Cycles.Single());
    }

    [TestMethod]
    public void A_cause_without_a_date_stands_before_its_effect()
    {
        CanonicalEvent[] events = [Occurrence.Of("z-undated"), Occurrence.Of("effect", "2020-01-02").After("z-undated"), Occurrence.Of("later", "2021-01-01").After("effect")];

        CollectionAssert.AreEqual(new[] { "z-undated", "effect", "later" }, new ChainTracer(events).Trace("effect").Ids());
    }

    [TestMethod]
    public void A_chain_as_long_as_a_war_is_followed()
    {
        var events = Enumerable.Range(0, 20_000).Select(i => i == 0 ? Occurrence.Of("0") : Occurrence.Of($"{i}").After($"{i - 1}"));

        Assert.HasCount(20_000, new ChainTracer(events).Trace("19999").Events);
    }

    [TestMethod]
    public void The_longest_chain_counts_reprisals_before_mere_order()
    {
        CanonicalEvent[] events = [.. Winter, Occurrence.Of("x", "2021-01-01"), Occurrence.Of("y", "2021-01-02").After("x", LinkType.Followed)];

        Assert.AreEqual("rockets", new ChainTracer(events).Longest()?.Start);
        Assert.AreEqual("missiles", new ChainTracer(events).Longest(new TraceOptions(ExplicitOnly: true))?.Start);
    }

    [TestMethod]
    public void An_unknown_event_is_refused() => Assert.ThrowsExactly<KeyNotFoundException>(() => new ChainTracer(Winter).Trace("nowhere"));

    static Chain Trace(string start, TraceDirection direction) => new ChainTracer(Winter).Trace(start, new TraceOptions(direction));
}
