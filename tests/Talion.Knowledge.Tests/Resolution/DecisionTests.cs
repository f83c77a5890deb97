using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Decisions;
using static Talion.Knowledge.Tests.Resolution.Account;

namespace Talion.Knowledge.Tests.Resolution;

[TestClass]
public sealed class DecisionTests
{
    static readonly EventRecord One = Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base);
    static readonly EventRecord Same = Of("b#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base);
    static readonly EventRecord Other = Of("c#e1", from: "2020-05-01").At("Ain al-Asad", EntityKind.Base);

    [TestMethod]
    public void A_person_can_join_what_nothing_speaks_for()
    {
        var events = Resolve("same: [[a#e1, c#e1]]").Events;

        Assert.HasCount(1, events);
        Assert.IsTrue(events[0].Reasons.Any(reason => reason.Rule == "decision"));
    }

    [TestMethod]
    public void A_person_can_part_what_everything_speaks_for() => Assert.HasCount(3, Resolve("different:\n- [a#e1, b#e1]").Events);

    [TestMethod]
    public void Without_the_line_the_decision_is_gone() => Assert.HasCount(2, Resolve("same:\ndifferent:\n").Events);

    [TestMethod]
    public void Events_are_joined_by_their_ids_in_a_build_without_decisions()
    {
        var ids = Resolve("").Events.Select(e => e.Id).ToList();

        Assert.HasCount(1, Resolve($"same: [[{ids[0]}, {ids[1]}]]").Events);
    }

    [TestMethod]
    public void A_record_is_taken_out_of_its_event()
    {
        var merged = Resolve("").Events.Single(e => e.Records.Length == 2);

        Assert.HasCount(3, Resolve($"different: [[{merged.Id}, b#e1]]").Events);
    }

    [TestMethod]
    public void The_event_that_a_decision_makes_can_be_decided_on_in_turn()
    {
        var joined = Resolve("same: [[b#e1, c#e1]]").Events.Single();

        Assert.HasCount(2, Resolve($"same: [[b#e1, c#e1]]\ndifferent: [[{joined.Id}, a#e1]]").Events);
    }

    [TestMethod]
    public void An_unknown_id_is_reported() => CollectionAssert.AreEqual(new[] { "nowhere#e9" }, Resolve("same: [[a#e1, nowhere#e9]]").UnknownIds.ToArray());

    [TestMethod]
    public void Saying_both_is_refused() => Assert.ThrowsExactly<FormatException>(() => Resolve("same: [[a#e1, b#e1], [b#e1, c#e1]]\ndifferent: [[a#e1, c#e1]]"));

    [TestMethod]
    [DataRow("same: {a: b}", "line 1, column 7")]
    [DataRow("same:\n- [a#e1]", "line 2, column 3")]
    [DataRow("merge: []", "line 1, column 1")]
    [DataRow("same: [[a, b\n", "line 2, column 1")]
    public void A_broken_file_is_refused_with_line_and_column(string yaml, string where) =>
        StringAssert.Contains(Assert.ThrowsExactly<FormatException>(() => Read(yaml)).Message, where, StringComparison.Ordinal);

    static Canon Resolve(string yaml) => EventResolver.Resolve(Reports(One, Same, Other), World.Index, Read(yaml));

    static DecisionList Read(string yaml) => DecisionYaml.Read(new StringReader(yaml));
}
