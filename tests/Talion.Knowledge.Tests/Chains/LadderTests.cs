using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Ladder;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class LadderTests
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [TestMethod]
    public void No_two_cards_overlap_and_all_lie_inside_the_picture() =>
        Prop.ForAll(Events().ToArbitrary(), events =>
        {
            var svg = Draw(events);
            var cards = Boxes(svg, "card").ToList();
            var height = Number(svg.Root!, "height");
            return cards.All(card => card.X >= 0 && card.X + card.Width <= 1200 && card.Y + card.Height <= height)
                && cards.All(card => cards.All(other => ReferenceEquals(card, other) || !card.Overlaps(other)));
        }).Check(Config.QuickThrowOnFailure.WithReplay(7, 9).WithMaxTest(30));

    [TestMethod]
    public void No_two_cues_stand_on_each_other() =>
        Prop.ForAll(Events().ToArbitrary(), events =>
        {
            var lines = Draw(events).Descendants(Svg + "text").Where(text => (string?)text.Attribute("class") == "cue").SelectMany(text => text.Elements()).Select(line => (X: Number(line, "x"), Y: Number(line, "y"))).ToList();
            return lines.GroupBy(line => line.X).All(column => column.Select(line => line.Y).Order().ToList() is var ys && ys.Zip(ys.Skip(1), (a, b) => b - a).All(step => step >= 13.9));
        }).Check(Config.QuickThrowOnFailure.WithReplay(7, 9).WithMaxTest(30));

    [TestMethod]
    public void Time_runs_down() =>
        Prop.ForAll(Events().ToArbitrary(), events =>
        {
            var ys = Boxes(Draw(events), "card").Select(card => card.Y).ToList();
            return ys.Zip(ys.Skip(1), (a, b) => a < b).All(down => down);
        }).Check(Config.QuickThrowOnFailure.WithReplay(7, 9).WithMaxTest(30));

    [TestMethod]
    public void On_a_narrow_page_no_card_covers_another_or_a_cue() =>
        Prop.ForAll(Events().ToArbitrary(), events =>
        {
            var chain = new ChainTracer(events).Trace(events[0].Id);
            var layout = LadderLayout.Of(chain, new SideFinder(World.Index).Find(chain), 16, LadderMeasures.Narrow(360));
            var spans = layout.Cards.Select(card => (card.Y, card.Bottom))
                .Concat(layout.Rungs.SelectMany(rung => rung.Label.Select((_, line) => (Y: rung.CueY + (line * 14) - 10, Bottom: rung.CueY + (line * 14) + 2))))
                .OrderBy(span => span.Y).ToList();
            return layout.Cards.All(card => card.X >= 0 && card.X + card.Width <= 360) && spans.Zip(spans.Skip(1), (a, b) => b.Y - a.Bottom).All(gap => gap >= 0);
        }).Check(Config.QuickThrowOnFailure.WithReplay(7, 9).WithMaxTest(30));

    [TestMethod]
    [DataRow(EventStatus.Threatened, "card unhappened start")]
    [DataRow(EventStatus.Denied, "card disputed start")]
    [DataRow(EventStatus.Occurred, "card start")]
    public void What_did_not_happen_is_hollow_and_what_is_denied_dashed(EventStatus status, string expected) =>
        Assert.AreEqual(expected, Draw([Occurrence.Of("a", "2020-01-01", told: record => record with { Status = status })]).Descendants(Svg + "rect").First(rect => ((string)rect.Attribute("class")!).StartsWith("card", StringComparison.Ordinal)).Attribute("class")!.Value);

    [TestMethod]
    public void A_reprisal_is_a_rung_with_its_cue()
    {
        var svg = Draw([Occurrence.Of("a", "2020-01-01", told: record => record.By("Reds")), Occurrence.Of("b", "2020-01-02", told: record => record.By("Blues")).After("a", cue: "to avenge")]);

        Assert.AreEqual(2, svg.Descendants(Svg + "path").Count(path => (string?)path.Attribute("class") == "rung retaliation"), "one rung and the legend's sample");
        Assert.AreEqual("“to avenge”", svg.Descendants(Svg + "text").Single(text => (string?)text.Attribute("class") == "cue").Value);
    }

    [TestMethod]
    public void Markup_and_control_characters_in_labels_do_no_harm() =>
        StringAssert.Contains(Draw([Occurrence.Of("<script>&\u0001\ud800 🚀", "2020-01-01")]).Root!.Value, "<script>& 🚀", StringComparison.Ordinal);

    [TestMethod]
    public void Long_labels_are_broken_into_lines_that_fit()
    {
        var label = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " + string.Join(' ', Enumerable.Repeat("on a base near the town", 9));

        var lines = Draw([Occurrence.Of("a", "2020-01-01") with { Label = label }]).Descendants(Svg + "text").Single(text => (string?)text.Attribute("class") == "title").Elements().Select(line => line.Value).ToList();

        Assert.HasCount(3, lines);
        Assert.IsTrue(lines.All(line => line.Length <= 50), string.Join('\n', lines));
        StringAssert.EndsWith(lines[^1], "…", StringComparison.Ordinal);
    }

    static XDocument Draw(CanonicalEvent[] events) => XDocument.Parse(new LadderSvg(new SideFinder(World.Index)).Write(new ChainTracer(events).Trace(events[0].Id)));

    /// <summary>A chain of up to sixty events, each an answer to one or two before it.</summary>
    static Gen<CanonicalEvent[]> Events() =>
        from count in Gen.Choose(1, 60)
        from choices in Gen.ArrayOf(Gen.Choose(0, 999), count)
        select choices.Select((choice, i) => Event(choice, i)).ToArray();

    static CanonicalEvent Event(int choice, int i)
    {
        string[] parties = ["KH", "US forces", "Iran"];
        var day = new DateOnly(2020, 1, 1).AddDays(i * (choice % 7) * 5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var label = string.Join(' ', Enumerable.Repeat("strike on a base", 1 + choice % 5));
        var e = Occurrence.Of($"e{i}", choice % 9 == 0 ? null : day, told: record => record.By(parties[choice % 3]).On(parties[(choice + 1) % 3]).Killing(choice % 4)) with { Label = label };
        if (i > 0)
            e = e.After($"e{i - 1}", (LinkType)(choice % 3), cue: choice % 2 == 0 ? "after" : "first known retaliation to the killing of");
        return i > 2 && choice % 4 == 0 ? e.After($"e{choice % (i - 1)}", LinkType.Followed, LinkBasis.Inferred) : e;
    }

    static IEnumerable<Box> Boxes(XDocument svg, string kind) => svg.Descendants(Svg + "g").Elements(Svg + "rect")
        .Where(rect => ((string)rect.Attribute("class")!).Split(' ')[0] == kind)
        .Select(rect => new Box(Number(rect, "x"), Number(rect, "y"), Number(rect, "width"), Number(rect, "height")));

    static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    sealed record Box(double X, double Y, double Width, double Height)
    {
        public bool Overlaps(Box other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;
    }
}
