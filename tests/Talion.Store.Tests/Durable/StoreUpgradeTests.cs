using System.Globalization;
using Microsoft.Data.Sqlite;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Durable;

namespace Talion.Store.Tests.Durable;

[TestClass]
public sealed class StoreUpgradeTests
{
    /// <summary>The tables of format 1, with two quads of one predicate.</summary>
    const string First = """
        PRAGMA application_id = 1415670894;
        PRAGMA user_version = 1;
        CREATE TABLE tags (tag INTEGER PRIMARY KEY, datatype TEXT NOT NULL, language TEXT);
        CREATE TABLE terms (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL, hash INTEGER NOT NULL, value TEXT NOT NULL);
        CREATE INDEX terms_by_hash ON terms (hash);
        CREATE TABLE quads (s INTEGER NOT NULL, p INTEGER NOT NULL, o INTEGER NOT NULL, g INTEGER NOT NULL, PRIMARY KEY (s, p, o, g)) WITHOUT ROWID;
        CREATE UNIQUE INDEX posg ON quads (p, o, s, g);
        CREATE UNIQUE INDEX ospg ON quads (o, s, p, g);
        CREATE UNIQUE INDEX gspo ON quads (g, s, p, o);
        CREATE TABLE predicates (p INTEGER PRIMARY KEY, quads INTEGER NOT NULL);
        CREATE TABLE blobs (name TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL);
        INSERT INTO terms VALUES (2, 0, 0, 'http://example.org/a'), (3, 0, 0, 'http://example.org/b'), (4, 0, 0, 'http://example.org/p');
        INSERT INTO quads VALUES (2, 4, 3, 1), (3, 4, 3, 1);
        INSERT INTO predicates VALUES (4, 2);
        """;

    [TestMethod]
    public void A_store_of_an_older_format_says_so_and_how_to_upgrade_it()
    {
        using var folder = Made(First);

        var error = Assert.ThrowsExactly<StoreFormatException>(() => DurableStore.OpenToRead(folder.Path));

        Assert.Contains("is of format 1, this program reads format 3: talion upgrade", error.Message);
        Assert.ThrowsExactly<StoreFormatException>(() => DurableStore.OpenToWrite(folder.Path));
    }

    [TestMethod]
    public void An_upgraded_store_holds_what_it_held()
    {
        using var folder = Made(First);

        Assert.AreEqual((1, 3), DurableStore.Upgrade(folder.Path));

        Assert.AreEqual((3, 3), DurableStore.Upgrade(folder.Path));
        using var store = DurableStore.OpenToWrite(folder.Path);
        Assert.AreEqual("<http://example.org/a> <http://example.org/p> <http://example.org/b>", string.Join(' ', Terms(store.Current.Quads().First())));
        Assert.AreEqual(2, store.Current.Count(default));
        Assert.AreEqual(new PredicateStatistics(2, 2, 1), store.Current.Statistics(4));
        using (var change = store.Begin())
        {
            change.Apply([], [new Quad(new Iri("http://example.org/c"), new Iri("http://example.org/p"), new Literal("x"))]);
            change.AddPosting(1, ulong.MaxValue, "x");
            Assert.AreSequenceEqual(["x"], change.Postings(1, ulong.MaxValue));
            change.Commit();
        }
        Assert.IsEmpty(store.Check());
    }

    [TestMethod]
    public void A_store_that_is_being_written_is_not_upgraded()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);

        Assert.ThrowsExactly<StoreInUseException>(() => DurableStore.Upgrade(folder.Path));
    }

    [TestMethod]
    public void A_store_of_a_newer_format_is_left_alone()
    {
        using var folder = Made(First.Replace("user_version = 1", "user_version = 99", StringComparison.Ordinal));

        Assert.Contains("newer version", Assert.ThrowsExactly<StoreFormatException>(() => DurableStore.OpenToRead(folder.Path)).Message);
        Assert.ThrowsExactly<StoreFormatException>(() => DurableStore.Upgrade(folder.Path));
    }

    [TestMethod]
    public void Nothing_is_made_where_there_is_no_store()
    {
        using var folder = new TemporaryFolder();

        Assert.ThrowsExactly<FileNotFoundException>(() => DurableStore.Upgrade(folder.Path));
        Assert.IsEmpty(Directory.GetFileSystemEntries(folder.Path));
    }

    [TestMethod]
    public void Statistics_follow_what_is_written()
    {
        using var folder = new TemporaryFolder();
        using var store = DurableStore.OpenToWrite(folder.Path);
        var predicate = new Iri("http://example.org/p");
        for (var batch = 0; batch < 10; batch++)
        {
            using var change = store.Begin();
            change.Apply([], Enumerable.Range(0, 100).Select(number => new Quad(
                new Iri(string.Create(CultureInfo.InvariantCulture, $"http://example.org/{batch}-{number}")), predicate, new Literal(string.Create(CultureInfo.InvariantCulture, $"{number % 50}")))));
            change.Commit();
        }

        Assert.AreEqual(new PredicateStatistics(1000, 1000, 50), store.Current.Statistics(store.Current.Find(predicate)));
    }

    static TemporaryFolder Made(string sql)
    {
        var folder = new TemporaryFolder();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.Path, "store.db"), Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return folder;
    }

    static IEnumerable<Term> Terms(Quad quad) => [quad.Subject, quad.Predicate, quad.Object];
}
