using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;

namespace Talion.Store.Tests.Indexes;

[TestClass]
public sealed class SnapshotTests
{
    const int Batches = 200;
    const int BatchSize = 50;

    [TestMethod]
    public async Task Readers_see_whole_batches_while_a_writer_works()
    {
        var store = new MemoryStore();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadUntil(store, done.Token))).ToArray();

        for (var batch = 0; batch < Batches; batch++)
            store.Change(Batch(batch - 2), Batch(batch));
        await done.CancelAsync();

        foreach (var reader in readers)
            Assert.IsTrue(await reader);
        Assert.AreEqual(2 * BatchSize, store.Count);
    }

    [TestMethod]
    public void A_reader_is_not_held_up_by_an_open_transaction()
    {
        var store = MemoryStore.Of(Batch(0));
        using var transaction = store.Begin();
        transaction.Apply([], Batch(1));

        var seen = 0;
        var reader = new Thread(() => seen = store.Current.Quads().Count());
        reader.Start();
        // Waited for on this thread, which the transaction belongs to.
        reader.Join();

        Assert.AreEqual(BatchSize, seen);
    }

    [TestMethod]
    public async Task Writers_come_one_after_the_other_and_lose_nothing()
    {
        var store = new MemoryStore();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (var batch = 0; batch < 20; batch++)
                store.Add(Batch((writer * 20) + batch));
        })));

        Assert.AreEqual(80 * BatchSize, store.Count);
    }

    /// <summary>Whether every state seen held a whole number of batches, in every order of the indexes.</summary>
    static bool ReadUntil(MemoryStore store, CancellationToken done)
    {
        var whole = true;
        while (!done.IsCancellationRequested)
        {
            var source = store.Current;
            foreach (var order in new[] { QuadOrder.Spog, QuadOrder.Posg, QuadOrder.Ospg, QuadOrder.Gspo })
                whole &= source.Quads(default, order).GroupBy(quad => quad.Graph).All(batch => batch.Count() == BatchSize);
        }
        return whole;
    }

    static IEnumerable<Quad> Batch(int number) => number < 0 ? [] : Enumerable.Range(0, BatchSize).Select(i =>
        new Quad(new Iri($"http://e/s{number}-{i}"), new Iri($"http://e/p{i % 3}"), new Literal($"{number} {i}"), new Iri($"http://e/g{number}")));
}
