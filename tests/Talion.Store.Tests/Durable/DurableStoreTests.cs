using System.Text;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Durable;

namespace Talion.Store.Tests.Durable;

[TestClass]
public sealed class DurableStoreTests
{
    static readonly Quad Fact = new(new Iri("http://example.org/s"), new Iri("http://example.org/p"), new Literal("o"), new Iri("http://example.org/g"));

    [TestMethod]
    public void What_was_committed_is_there_when_the_store_is_opened_again()
    {
        using var folder = new TemporaryFolder();
        var quads = RandomQuads.Of(500, seed: 1);

        Write(folder.Path, quads);

        using var store = DurableStore.OpenToRead(folder.Path);
        Assert.AreSequenceEqual(Sorted(quads.Distinct()), Sorted(store.Current.Quads()));
    }

    [TestMethod]
    public void What_was_not_committed_is_gone()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);
        using (var change = store.Begin())
        {
            change.Apply([], [Fact]);
            change.WriteBlob("name", [1]);
            Assert.AreEqual(1, change.Current.Count(default));
        }

        Assert.AreEqual(0, store.Current.Count(default));
        Assert.IsNull(store.ReadBlob("name"));
    }

    [TestMethod]
    public void A_state_does_not_change_with_later_commits()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);
        var before = store.Current;

        Apply(store, [], [Fact]);

        Assert.AreEqual(0, before.Count(default));
        Assert.AreEqual(1, store.Current.Count(default));
    }

    [TestMethod]
    public void Nothing_of_removed_quads_is_left_in_the_file()
    {
        using var folder = new TemporaryFolder();
        var secret = new Literal("a sentence that must not stay");
        using (var store = DurableStore.OpenToWrite(folder.Path))
        {
            Apply(store, [], [Fact, Fact with { Object = secret }]);
            Apply(store, [Fact with { Object = secret }], []);

            Assert.AreEqual(TermIds.None, store.Current.Find(secret));
            Assert.AreNotEqual(TermIds.None, store.Current.Find(Fact.Object));
        }

        var bytes = string.Concat(Directory.GetFiles(folder.Path).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.DoesNotContain(secret.Value, bytes, StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_label_is_known_as_long_as_a_triple_term_may_hold_it()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);
        var node = new BlankNode("n");
        Apply(store, [], [Fact with { Subject = node }, Fact with { Object = new TripleTerm(node, Fact.Predicate, Fact.Object) }]);

        Apply(store, [Fact with { Subject = node }], []);

        Assert.AreNotEqual(TermIds.None, store.Current.Find(node));
        Assert.AreNotEqual(TermIds.None, store.ToMemory().Current.Find(node));
        Assert.IsEmpty(store.Check());
    }

    [TestMethod]
    public void Blobs_change_with_the_quads_and_are_listed_by_name()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);
        using (var change = store.Begin())
        {
            change.WriteBlob("text/b", [2]);
            change.WriteBlob("text/a", []);
            change.WriteBlob("texts", [3]);
            change.WriteBlob("text/b", [4]);
            change.WriteBlob("text/c", [5]);
            change.DeleteBlob("text/c");
            change.Commit();
        }

        var blobs = store.ReadBlobs("text/");

        Assert.AreSequenceEqual(["text/a", "text/b"], blobs.Select(blob => blob.Key).ToArray());
        Assert.IsEmpty(blobs[0].Value);
        Assert.AreSequenceEqual(new byte[] { 4 }, blobs[1].Value);
    }

    [TestMethod]
    public void A_second_writer_is_told_who_holds_the_store()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);

        var e = Assert.ThrowsExactly<StoreInUseException>(() => DurableStore.OpenToWrite(folder.Path));

        Assert.Contains($"process {Environment.ProcessId} ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", e.Message, StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_store_can_be_read_while_it_is_written()
    {
        using var folder = new TemporaryFolder();
        using var writer = DurableStore.OpenToWrite(folder.Path);
        Apply(writer, [], [Fact]);
        using var change = writer.Begin();
        change.Apply([Fact], []);

        using var reader = DurableStore.OpenToRead(folder.Path);

        Assert.AreEqual(1, reader.Current.Count(default));
    }

    [TestMethod]
    public void A_folder_without_a_store_is_an_error_for_readers()
    {
        using var folder = new TemporaryFolder();

        Assert.IsFalse(DurableStore.Exists(folder.Path));
        Assert.ThrowsExactly<FileNotFoundException>(() => DurableStore.OpenToRead(folder.Path));
    }

    [TestMethod]
    [DataRow("not a database at all, whatever its name says, however long it may be")]
    [DataRow("")]
    public void A_file_that_is_no_store_is_refused(string content)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "store.db"), content);

        Assert.ThrowsExactly<StoreFormatException>(() => DurableStore.OpenToRead(folder.Path));
    }

    [TestMethod]
    public void A_store_opened_for_reading_refuses_changes()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [Fact]);
        using var store = DurableStore.OpenToRead(folder.Path);

        Assert.ThrowsExactly<InvalidOperationException>(() => store.Begin());
    }

    [TestMethod]
    public void A_sound_store_has_no_faults()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);
        var quads = RandomQuads.Of(500, seed: 2);
        Apply(store, [], quads);
        Apply(store, quads.Take(200), []);

        Assert.IsEmpty(store.Check());
    }

    [TestMethod]
    public void The_copy_in_memory_holds_the_same_quads()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);
        var quads = RandomQuads.Of(500, seed: 3);
        Apply(store, [], quads);
        Apply(store, quads.Take(100), []);

        Assert.AreSequenceEqual(Sorted(store.Current.Quads()), Sorted(store.ToMemory().Current.Quads()));
    }

    static void Write(string folder, IEnumerable<Quad> quads)
    {
        using var store = DurableStore.OpenToWrite(folder);
        Apply(store, [], quads);
    }

    static void Apply(DurableStore store, IEnumerable<Quad> removed, IEnumerable<Quad> added)
    {
        using var change = store.Begin();
        change.Apply(removed, added);
        change.Commit();
    }

    static string[] Sorted(IEnumerable<Quad> quads) => [.. quads.Select(quad => quad.ToString()).Order(StringComparer.Ordinal)];
}
