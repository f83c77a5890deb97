using Talion.Knowledge.Chains.Conflicts;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Tests.Resolution;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class ConflictFinderTests
{
    const string Iran = "country/iran";
    const string States = "country/united-states";
    const string Group = "group/kataib-hezbollah";

    [TestMethod]
    public void Attacks_of_two_sides_on_each_other_stand_on_their_sides()
    {
        var conflict = Finder(
            Attack("a", "2020-01-01", "Iran", "US forces"),
            Attack("b", "2020-01-02", "US forces", "Iran"),
            Attack("c", "2020-01-03", "Iraq", "Syria")).Between([Iran], [States], _ => true);

        Assert.AreEqual("a b", Ids(conflict));
        Assert.AreEqual(Side.Left, conflict.Sides.SideOf["a"]);
        Assert.AreEqual(Side.Right, conflict.Sides.SideOf["b"]);
    }

    [TestMethod]
    public void A_group_stands_under_the_state_that_is_said_to_back_it()
    {
        var finder = Finder(Attack("a", "2020-01-01", "Kataib Hezbollah", "US forces"), Attack("b", "2020-01-02", "US forces", "Iran"));

        Assert.AreEqual(Iran, finder.Belligerents.Single(party => party.Key == Group).Under);
        Assert.AreEqual($"{Iran} {Group}", string.Join(' ', finder.WithGroups(Iran)));
        Assert.AreEqual(2, finder.Opponents[0].Attacks, "the group's attacks count for the state");
    }

    [TestMethod]
    public void What_an_attack_answers_is_shown_even_where_nobody_of_the_sides_did_it()
    {
        var conflict = Finder(
            Attack("a", "2020-01-01", "masked men", "US forces"),
            Attack("b", "2020-01-02", "US forces", "Iran").After("a"),
            Attack("c", "2020-01-03", "Iran", "US forces").After("b")).Between([Iran], [States], _ => true);

        Assert.AreEqual("a b c", Ids(conflict));
        Assert.AreEqual(Side.Left, conflict.Sides.SideOf["a"]);
    }

    [TestMethod]
    public void Without_an_opponent_everybody_else_is_one()
    {
        var conflict = Finder(Attack("a", "2020-01-01", "Iran", "Kataib Hezbollah"), Attack("b", "2020-01-02", "US forces", "Iran"), Attack("c", "2020-01-03", "Iraq", "Syria")).Between([Iran], [], _ => true);

        Assert.AreEqual("a b", Ids(conflict));
        Assert.AreEqual(Side.Right, conflict.Sides.SideOf["b"]);
    }

    [TestMethod]
    public void Those_who_attack_each_other_come_before_those_of_whom_only_one_attacks()
    {
        var finder = Finder(
            Attack("a", "2020-01-01", "Iraq", "Syria"),
            Attack("b", "2020-01-02", "Iraq", "Syria"),
            Attack("c", "2020-01-03", "Iraq", "Syria"),
            Attack("d", "2020-01-04", "Iran", "US forces"),
            Attack("e", "2020-01-05", "US forces", "Iran"));

        Assert.AreEqual($"{Iran} {States}", string.Join(' ', new[] { finder.Opponents[0].One, finder.Opponents[0].Other }.Order(StringComparer.Ordinal)));
        Assert.AreEqual(3, finder.Opponents[1].Attacks);
    }

    [TestMethod]
    public void What_is_not_wanted_is_left_out_with_its_links()
    {
        var conflict = Finder(Attack("a", "2020-01-01", "Iran", "US forces"), Attack("b", "2020-01-02", "US forces", "Iran").After("a")).Between([Iran], [States], e => e.Id != "a");

        Assert.AreEqual("b", Ids(conflict));
        Assert.IsEmpty(conflict.Chain.Links);
    }

    static ConflictFinder Finder(params CanonicalEvent[] events) => new([.. events], new ChainTracer(events), World.Index, [new Backing(Group, Iran, "a source")]);

    static CanonicalEvent Attack(string name, string day, string by, string on) => Occurrence.Of(name, day, told: record => record.By(by).On(on));

    static string Ids(Conflict conflict) => string.Join(' ', conflict.Chain.Events.Select(e => e.Id));
}
