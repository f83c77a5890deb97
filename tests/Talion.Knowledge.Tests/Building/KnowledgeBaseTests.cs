using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Tests.Building;

[TestClass]
public sealed class KnowledgeBaseTests
{
    [TestMethod]
    public void The_same_articles_in_any_order_and_batching_give_the_same_bytes()
    {
        using var atOnce = TemporaryBase.Of(Dispatches.All);
        var expected = atOnce.Export();

        foreach (var seed in Enumerable.Range(0, 3))
        {
            var shuffled = Dispatches.All.ToArray();
            new Random(seed).Shuffle(shuffled);
            using var oneByOne = new TemporaryBase();
            foreach (var batch in shuffled.Chunk(seed + 1))
                oneByOne.Build(batch);
            Assert.AreEqual(expected, oneByOne.Export());
        }
    }

    [TestMethod]
    public void A_removed_article_leaves_no_trace()
    {
        foreach (var gone in Dispatches.All)
        {
            using var without = TemporaryBase.Of(Dispatches.All.Remove(gone));
            using var removed = TemporaryBase.Of(Dispatches.All);

            Assert.IsTrue(removed.Knowledge.Remove(gone.Article.Id));
            removed.Knowledge.Resolve(Dispatches.Settings);

            Assert.AreEqual(without.Export(), removed.Export());
            Assert.DoesNotContain(gone.Article.Id, removed.Knowledge.Documents);
            Assert.IsEmpty(removed.Knowledge.Records(gone.Article.Id));
            Assert.IsEmpty(removed.Knowledge.Check());
        }
    }

    [TestMethod]
    public void Everything_can_be_removed()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        foreach (var report in Dispatches.All)
            made.Knowledge.Remove(report.Article.Id);
        made.Knowledge.Resolve(Dispatches.Settings);

        Assert.AreEqual("", made.Export());
    }

    [TestMethod]
    public void Building_again_changes_nothing()
    {
        using var made = TemporaryBase.Of(Dispatches.All);

        Assert.IsTrue(Dispatches.All.All(report => made.Knowledge.Holds(report.Article, Dispatches.Settings)));
        var summary = made.Knowledge.Resolve(Dispatches.Settings);

        Assert.AreEqual((0, 0, 0), (summary.ChangedGraphs, summary.AddedQuads, summary.RemovedQuads));
        Assert.AreEqual(5, summary.Articles);
        Assert.AreEqual(6, summary.Events);
    }

    [TestMethod]
    public void An_article_that_changed_or_was_read_by_another_version_is_not_held()
    {
        using var made = TemporaryBase.Of(Dispatches.Rockets);
        var article = Dispatches.Rockets.Article;

        Assert.IsFalse(made.Knowledge.Holds(article with { Text = article.Text + "." }, Dispatches.Settings));
        Assert.IsFalse(made.Knowledge.Holds(article, Dispatches.Settings with { Version = "1.1" }));
    }

    [TestMethod]
    public void An_article_added_again_replaces_what_it_said_before()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        made.Build(Dispatches.Strikes with { Records = [] });
        using var expected = TemporaryBase.Of(Dispatches.All.Replace(Dispatches.Strikes, Dispatches.Strikes with { Records = [] }));

        Assert.AreEqual(expected.Export(), made.Export());
    }

    [TestMethod]
    public void Graphs_lag_behind_until_resolved()
    {
        using var made = TemporaryBase.Of(Dispatches.Rockets);
        var before = made.Export();

        made.Knowledge.Add(Dispatches.Strikes, Dispatches.Settings);

        Assert.IsTrue(made.Knowledge.IsPending);
        Assert.AreEqual(before, made.Export());
        made.Knowledge.Resolve(Dispatches.Settings);
        Assert.IsFalse(made.Knowledge.IsPending);
        Assert.AreNotEqual(before, made.Export());
    }

    [TestMethod]
    public void Events_come_back_with_their_records()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        var expected = EventResolver.Resolve(Dispatches.All, Dispatches.Settings.Gazetteer).Events;

        var events = made.Knowledge.Events();

        Assert.AreSequenceEqual(expected.Select(e => e.Id).ToArray(), events.Select(e => e.Id).ToArray());
        Assert.AreSequenceEqual(
            expected.SelectMany(e => e.Records).Select(RecordJson.Write).ToArray(), events.SelectMany(e => e.Records).Select(RecordJson.Write).ToArray());
        Assert.AreEqual(expected[0].Days, events[0].Days);
    }

    [TestMethod]
    public void A_record_that_cannot_be_traced_is_refused()
    {
        using var made = new TemporaryBase();
        var record = Dispatches.Rockets.Records[0];

        foreach (var (wrong, what) in new[]
        {
            (record with { Document = "other" }, "is of document"),
            (record with { Evidence = [] }, "no evidence"),
            (record with { Evidence = [record.Evidence[0] with { Quote = "what nobody wrote" }, record.Evidence[1]] }, "does not stand"),
            (record with { Evidence = [record.Evidence[0] with { End = 100_000 }, record.Evidence[1]] }, "does not stand"),
            (record with { Evidence = [record.Evidence[0]] }, "points at evidence"),
        })
        {
            var e = Assert.ThrowsExactly<ArgumentException>(() => made.Knowledge.Add(Dispatches.Rockets with { Records = [wrong] }, Dispatches.Settings));
            Assert.Contains(what, e.Message, StringComparison.Ordinal);
        }
    }
}
