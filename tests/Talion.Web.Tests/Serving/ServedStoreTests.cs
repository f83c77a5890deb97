using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Durable;
using Talion.Testing;
using Talion.Web.Serving;

namespace Talion.Web.Tests.Serving;

[TestClass]
public sealed class ServedStoreTests
{
    [TestMethod]
    public void What_was_committed_is_there_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        using (var store = ServedStore.Open(folder.Path, isWritable: true))
        {
            Apply(store, [], [Data.Fact("a"), Data.Fact("b")]);
            Apply(store, [Data.Fact("a")], [Data.Fact("c")]);
            Assert.AreEquivalent((Quad[])[Data.Fact("b"), Data.Fact("c")], store.Snapshot.Source.Quads());
        }

        using var again = ServedStore.Open(folder.Path);

        Assert.AreEquivalent((Quad[])[Data.Fact("b"), Data.Fact("c")], again.Snapshot.Source.Quads());
    }

    [TestMethod]
    public void What_is_not_committed_shows_nowhere()
    {
        using var folder = new TemporaryFolder();
        using var store = ServedStore.Open(folder.Path, isWritable: true);
        var before = store.Snapshot;

        using (var change = store.Begin())
        {
            change.Apply([], [Data.Fact()]);
            Assert.AreEqual(1, change.Current.Count(default));
        }

        Assert.AreSame(before, store.Snapshot);
        Apply(store, [], [Data.Fact("b")]);
        Assert.AreEqual(Data.Fact("b"), store.Snapshot.Source.Quads().Single());
    }

    [TestMethod]
    public void A_snapshot_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        using var store = ServedStore.Open(folder.Path, isWritable: true);
        var before = store.Snapshot;

        Apply(store, [], [Data.Fact()]);

        Assert.AreEqual(0, before.Source.Count(default));
        Assert.AreNotEqual(before.Tag, store.Snapshot.Tag);
    }

    [TestMethod]
    public void A_second_writer_is_told_who_holds_the_store_and_readers_go_on()
    {
        using var folder = new TemporaryFolder();
        using var store = ServedStore.Open(folder.Path, isWritable: true);
        Apply(store, [], [Data.Fact()]);

        Assert.Contains($"process {Environment.ProcessId} ", Assert.ThrowsExactly<StoreInUseException>(() => ServedStore.Open(folder.Path, isWritable: true)).Message);
        using var reader = ServedStore.Open(folder.Path);
        Assert.AreEqual(1, reader.Snapshot.Source.Count(default));
    }

    [TestMethod]
    public void A_reader_takes_over_what_another_process_commits()
    {
        using var folder = new TemporaryFolder();
        using var writer = ServedStore.Open(folder.Path, isWritable: true);
        using var reader = ServedStore.Open(folder.Path);
        reader.Refresh();
        var before = reader.Snapshot;

        Apply(writer, [], [Data.Fact()]);
        reader.Refresh();

        Assert.AreEqual(0, before.Source.Count(default));
        Assert.AreEqual(1, reader.Snapshot.Source.Count(default));
        Assert.AreNotEqual(before.Tag, reader.Snapshot.Tag);
        Assert.ThrowsExactly<InvalidOperationException>(() => reader.Begin());
    }

    [TestMethod]
    public async Task A_server_that_only_reads_follows_a_build()
    {
        using var folder = new TemporaryFolder();
        using var writer = ServedStore.Open(folder.Path, isWritable: true);
        using var reader = ServedStore.Open(folder.Path);
        await using var server = await TalionServer.Start(reader, new ServerOptions { Port = 0, LookInterval = TimeSpan.FromMilliseconds(20) });
        using var client = new HttpClient { BaseAddress = server.Address };

        Apply(writer, [], [Data.Fact()]);

        while (await client.GetStringAsync(Data.Url("ASK { ?s ?p ?o }")) is var answer && !answer.Contains("true", StringComparison.Ordinal))
            await Task.Delay(20);
    }

    static void Apply(ServedStore store, IEnumerable<Quad> removed, IEnumerable<Quad> added)
    {
        using var change = store.Begin();
        change.Apply(removed, added);
        change.Commit();
    }
}
