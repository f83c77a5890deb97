using Talion.Extraction.Articles;
using Talion.Extraction.Merging;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests.Merging;

[TestClass]
public sealed class ComparisonTests
{
    static readonly Extractor Extractor = new(LexiconLoader.Load());

    [TestMethod]
    [DataRow("Gunmen ambushed a convoy near Gao. The ambush killed two soldiers.", nameof(Sign.Concept))]
    [DataRow("Rockets hit the barracks in Mopti. A second report spoke of rockets fired at Mopti.", nameof(Sign.Place))]
    [DataRow("A bomb hit a bus in Gao on Monday. Nine people died in the bus blast.", nameof(Sign.Attribute))]
    [DataRow("Jets bombed a village on 3 May. The strike of 3 May killed nine people.", nameof(Sign.Time))]
    public void What_two_tellings_share_speaks_for_one_act(string text, string sign) => Assert.IsGreaterThan(0, Compare(text)[Enum.Parse<Sign>(sign)]);

    [TestMethod]
    [DataRow("Jets bombed a village in Mali. Jets bombed a village in Niger.", nameof(Sign.Place))]
    [DataRow("A bomb killed nine people. A bomb killed 40 people.", nameof(Sign.Figure))]
    [DataRow("Gunmen killed Anna Alder, a judge. On 3 May gunmen killed the mayor Peter Redwood.", nameof(Sign.Target))]
    public void What_two_tellings_say_differently_speaks_against_it(string text, string sign) => Assert.IsLessThan(0, Compare(text)[Enum.Parse<Sign>(sign)]);

    [TestMethod]
    [DataRow("Jets bombed a village on 3 May. Jets bombed a village on 9 May.", true)]
    [DataRow("Jets bombed a village on 3 May. Jets bombed a village near Gao.", false)]
    [DataRow("Rebels shelled Gao on 3 May. Nine people died on 4 May when rebels shelled Gao.", false)]
    public void Days_far_apart_are_two_acts(string text, bool isClash) => Assert.AreEqual(isClash, Compare(text).IsClash);

    static Comparison Compare(string text)
    {
        var (told, entities) = Extractor.ReadTellings(new Article("case", text, new DateOnly(2021, 5, 12)));
        var acts = new KnownActs(entities);
        var tellings = told.SelectMany(s => s.Mentions).ToList();
        acts.Add(tellings[0], acts.ProfileOf(tellings[0]), home: null);
        return new Comparison(tellings[^1], acts.ProfileOf(tellings[^1]), acts.All[0].Act, acts.All[0].Profile);
    }
}
