using Talion.Evaluation.Keys;
using Talion.Extraction.Records;
using Talion.Testing;

namespace Talion.Evaluation.Tests.Keys;

[TestClass]
public sealed class KeyReaderTests
{
    [TestMethod]
    public void What_is_left_out_has_its_default()
    {
        var key = KeyReader.Read("""{"id": "a", "events": [{"id": "e1", "type": "shelling", "trigger": ["the shelling"], "killed": [{"min": 26, "max": null}]}]}""");

        Assert.IsNotNull(key);
        Assert.IsTrue(key.Events[0].IsCore);
        Assert.IsNull(key.Events[0].Date);
        Assert.IsEmpty(key.Links);
        Assert.AreEqual(new CountRange(26, null), key.Events[0].Killed[0]);
    }

    [TestMethod]
    public void The_worked_example_of_the_documentation_is_a_key()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "answer-keys.md"));

        var key = KeyReader.Read(page.Split("```json")[1].Split("```")[0]);

        Assert.IsNotNull(key);
        Assert.HasCount(2, key.Events);
        Assert.AreEqual((1, 0, LinkType.Retaliation), (key.Links[0].Effect, key.Links[0].Cause, key.Links[0].Types[0]));
        Assert.AreEqual("threatened to bomb the capital", key.MustNotOccur[0]);
    }

    [TestMethod]
    public void A_file_without_events_is_no_key() => Assert.IsNull(KeyReader.Read("""{"clusters": {}}"""));

    [TestMethod]
    public void A_month_stands_for_its_first_day() =>
        Assert.AreEqual(new DateOnly(2020, 3, 1), KeyReader.Read("""{"id": "a", "published": "2020-03", "events": []}""")!.Published);

    [TestMethod]
    [DataRow("[]", "the key should be an object")]
    [DataRow("""{"events": []}""", "\"id\" should be a text")]
    [DataRow("""{"id": "a", "events": {}}""", "\"events\" should be a list")]
    [DataRow("""{"id": "a", "events": [{"id": "e1", "type": "skirmish", "trigger": ["x"]}]}""", "event e1: \"type\" should be attack or")]
    [DataRow("""{"id": "a", "events": [{"id": "e1", "type": "attack"}]}""", "event e1: \"trigger\" should be at least one phrase")]
    [DataRow("""{"id": "a", "events": [{"id": "e1", "type": "attack", "trigger": ["x"], "targets": [{}]}]}""", "event e1, targets[0]: \"names\" should be at least one name")]
    [DataRow("""{"id": "a", "events": [{"id": "e1", "type": "attack", "trigger": ["x"], "killed": [{"min": -1}]}]}""", "killed[0]: \"min\" should be a whole number")]
    [DataRow("""{"id": "a", "events": [{"id": "e1", "type": "attack", "trigger": ["x"], "date": {"earliest": "March"}}]}""", "March is no day")]
    [DataRow("""{"id": "a", "events": [{"id": "e1", "type": "attack", "trigger": ["x"], "date": {"earliest": "2020-03-02", "latest": "2020-03-01"}}]}""", "\"latest\" should be a day not before")]
    [DataRow("""{"id": "a", "events": [], "links": [{"effect": "e1", "cause": "e2", "type": "caused"}]}""", "links[0]: \"effect\" should be an event of this key")]
    [DataRow("""{"id": "a", "events": [{"id": "e1", "type": "attack", "trigger": ["x"]}, {"id": "e1", "type": "attack", "trigger": ["x"]}]}""", "two events are called e1")]
    public void A_malformed_key_says_what_is_wrong(string json, string message) =>
        StringAssert.Contains(Assert.ThrowsExactly<FormatException>(() => KeyReader.Read(json)).Message, message, StringComparison.Ordinal);
}
