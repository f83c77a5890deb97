using System.Text.Json;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class RenderingTests
{
    static readonly CanonicalEvent[] Diamond =
    [
        Occurrence.Of("first", "2020-01-01"),
        Occurrence.Of("left", "2020-01-02").After("first", LinkType.Followed, cue: "days later"),
        Occurrence.Of("right", "2020-01-03").After("first"),
        Occurrence.Of("last", "2020-01-04", told: record => record.By("KH").On("US troops").Killing(3).With(CasualtyKind.Wounded, 14, 18)).After("left").After("right"),
    ];

    [TestMethod]
    public void Where_branches_join_the_event_stands_in_full_once()
    {
        var tree = ChainTree.Causes(Chain("last"));

        Assert.AreEqual("last: left: first / right: (first)", Written(tree));
    }

    [TestMethod]
    public void Stronger_links_come_first() => Assert.AreEqual("first: right: last / left: (last)", Written(ChainTree.Effects(Chain("first"))));

    [TestMethod]
    public void A_cycle_ends_where_it_comes_round() =>
        Assert.AreEqual("a: b: (a)", Written(ChainTree.Causes(new ChainTracer([Occurrence.Of("a").After("b"), Occurrence.Of("b").After("a")]).Trace("a"))));

    [TestMethod]
    public void Json_gives_events_links_and_quotes()
    {
        using var json = JsonDocument.Parse(ChainJson.Write(Chain("right")));

        Assert.AreEqual("right", json.RootElement.GetProperty("start").GetString());
        Assert.AreEqual("2020-01-01", json.RootElement.GetProperty("events")[0].GetProperty("date").GetProperty("earliest").GetString());
        Assert.AreEqual("Told in right#e1", json.RootElement.GetProperty("links")[0].GetProperty("sources")[0].GetProperty("quote").GetString());
    }

    [TestMethod]
    public void Mermaid_points_from_cause_to_effect()
    {
        var text = ChainMermaid.Write(new ChainTracer([Occurrence.Of("say \"no\" <b>", "2020-01-01"), Occurrence.Of("b", "2020-01-02").After("say \"no\" <b>")]).Trace("b"));

        Assert.AreEqual(
            """
            flowchart TD
              e1["say #quot;no#quot; #lt;b#gt;<br/>1 Jan 2020"]
              e2["b<br/>2 Jan 2020"]
              e1 ==>|"“in retaliation for”"| e2
              classDef disputed stroke-dasharray: 5 4

            """.ReplaceLineEndings("\n"),
            text);
    }

    [TestMethod]
    public void Dot_escapes_quotation_marks()
    {
        var text = ChainDot.Write(new ChainTracer([Occurrence.Of("say \"no\"", "2020-01-01")]).Trace("say \"no\""));

        StringAssert.Contains(text, "\"say \\\"no\\\"\" [label=\"say \\\"no\\\"\\n1 Jan 2020\", penwidth=2];", StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_caption_gives_parties_figures_and_sources()
    {
        var caption = EventCaption.Of(Diamond[^1]);

        Assert.AreEqual(("KH → US troops", "3 killed, 14–18 wounded", "1 article", Standing.Happened), (caption.Parties, caption.Casualties, caption.Sources, caption.Standing));
    }

    [TestMethod]
    [DataRow("2020-03-11", "2020-03-11", "11 Mar 2020")]
    [DataRow("2019-12-20", "2019-12-31", "20–31 Dec 2019")]
    [DataRow("2020-02-01", "2020-02-29", "Feb 2020")]
    [DataRow("2020-02-01", "2020-03-01", "1 Feb – 1 Mar 2020")]
    [DataRow("2019-12-28", "2020-01-31", "28 Dec 2019 – 31 Jan 2020")]
    [DataRow(null, null, "date unknown")]
    public void Days_are_written_as_a_reader_writes_them(string? from, string? to, string expected) => Assert.AreEqual(expected, EventCaption.Of(Occurrence.Of("a", from, to)).When);

    static Chain Chain(string start) => new ChainTracer(Diamond).Trace(start);

    static string Written(ChainBranch branch) => branch.IsRepeated ? $"({branch.Event.Id})"
        : branch.Branches.IsEmpty ? branch.Event.Id
        : $"{branch.Event.Id}: {string.Join(" / ", branch.Branches.Select(Written))}";
}
