using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Store.Durable;

/// <summary>A change of a <see cref="DurableStore"/>: all of it reaches the file, or nothing. Belongs to one thread.</summary>
public sealed class DurableTransaction : IQuadTransaction
{
    readonly DurableStore store;
    readonly SqliteConnection connection;
    readonly CancellationToken cancellation;
    readonly TermTable terms;
    readonly TermWriter writer;
    readonly Statement insert;
    readonly Statement delete;
    readonly SecondaryOrders orders;
    readonly PostingTable postings;
    readonly Dictionary<int, long> changes = [];
    readonly HashSet<int> loosened = [];
    SqliteSource? current;
    bool finished;

    internal DurableTransaction(DurableStore store, SqliteConnection connection, CancellationToken cancellation)
    {
        this.store = store;
        this.connection = connection;
        this.cancellation = cancellation;
        StoreFile.Run(connection, "BEGIN IMMEDIATE", CancellationToken.None);
        terms = new TermTable(connection);
        writer = new TermWriter(connection, terms);
        orders = new SecondaryOrders(connection);
        postings = new PostingTable(connection);
        insert = new Statement(connection, "INSERT OR IGNORE INTO quads VALUES (?, ?, ?, ?)");
        delete = new Statement(connection, "DELETE FROM quads WHERE s = ? AND p = ? AND o = ? AND g = ?");
    }

    /// <summary>The state with everything applied so far; each change makes a new one, and none outlives the transaction.</summary>
    public IQuadSource Current
    {
        get
        {
            WriteCounts();
            orders.CatchUp(cancellation);
            return current ??= new SqliteSource(connection);
        }
    }

    public void Apply(IEnumerable<Quad> removed, IEnumerable<Quad> added)
    {
        ObjectDisposedException.ThrowIf(finished, this);
        if (current is null)
            orders.Expect(added.TryGetNonEnumeratedCount(out var number) ? number : 0);
        foreach (var quad in removed)
            Remove(quad);
        foreach (var quad in added)
            Add(quad);
        current?.Dispose();
        current = null;
    }

    /// <summary>The bytes kept under a name, or <see langword="null"/>.</summary>
    public byte[]? ReadBlob(string name) => BlobTable.Read(connection, name);

    /// <summary>The names of blobs that begin so, in ordinal order of UTF-8.</summary>
    public IReadOnlyList<string> BlobNames(string prefix) => BlobTable.Names(connection, prefix);

    /// <summary>All blobs whose name begins so, in ordinal order of UTF-8.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> ReadBlobs(string prefix) => BlobTable.ReadAll(connection, prefix);

    /// <summary>Keeps bytes under a name, in place of what was there.</summary>
    public void WriteBlob(string name, ReadOnlySpan<byte> content) => BlobTable.Write(connection, name, content);

    /// <summary>Deletes all blobs whose name begins so.</summary>
    public void DeleteBlobs(string prefix) => BlobTable.DeleteAll(connection, prefix);

    /// <summary>The texts that stand under a key of an inverted list, in ordinal order of UTF-8.</summary>
    public IReadOnlyList<string> Postings(int list, ulong key) => postings.Read(list, key);

    /// <summary>Puts a text under a key of an inverted list, where it does not stand yet.</summary>
    public void AddPosting(int list, ulong key, string member) => postings.Add(list, key, member);

    /// <summary>Takes a text from under a key of an inverted list, where it stands.</summary>
    public void RemovePosting(int list, ulong key, string member) => postings.Remove(list, key, member);

    /// <summary>Empties all inverted lists.</summary>
    public void DeletePostings() => StoreFile.Run(connection, "DELETE FROM postings");

    /// <summary>Deletes what is kept under a name, if anything.</summary>
    public void DeleteBlob(string name) => BlobTable.Delete(connection, name);

    public void Commit()
    {
        ObjectDisposedException.ThrowIf(finished, this);
        WriteCounts();
        orders.CatchUp(cancellation);
        writer.Forget(loosened);
        StoreFile.Survey(connection);
        Finish(() => StoreFile.Run(connection, "COMMIT"));
        store.OnCommitted();
    }

    public void Dispose()
    {
        if (!finished)
            Finish(() => { });
    }

    void Add(in Quad quad)
    {
        cancellation.ThrowIfCancellationRequested();
        var (s, p, o, g) = (writer.Intern(quad.Subject), writer.Intern(quad.Predicate), writer.Intern(quad.Object), quad.Graph is null ? TermIds.DefaultGraph : writer.Intern(quad.Graph));
        if (insert.Bind(1, s).Bind(2, p).Bind(3, o).Bind(4, g).Run() == 0)
            return;
        CollectionsMarshal.GetValueRefOrAddDefault(changes, p, out _)++;
        orders.Count(1);
    }

    void Remove(in Quad quad)
    {
        cancellation.ThrowIfCancellationRequested();
        var (s, p, o, g) = (writer.Find(quad.Subject), writer.Find(quad.Predicate), writer.Find(quad.Object), quad.Graph is null ? TermIds.DefaultGraph : writer.Find(quad.Graph));
        if (s == TermIds.None || p == TermIds.None || o == TermIds.None || g == TermIds.None || delete.Bind(1, s).Bind(2, p).Bind(3, o).Bind(4, g).Run() == 0)
            return;
        CollectionsMarshal.GetValueRefOrAddDefault(changes, p, out _)--;
        loosened.UnionWith([s, p, o, g]);
    }

    void WriteCounts()
    {
        using var count = new Statement(connection, "INSERT INTO predicates VALUES (?1, ?2, 0, 0) ON CONFLICT (p) DO UPDATE SET quads = quads + ?2");
        foreach (var (predicate, change) in changes)
            count.Bind(1, predicate).Bind(2, change).Run();
        changes.Clear();
        if (loosened.Count > 0)
            StoreFile.Run(connection, "DELETE FROM predicates WHERE quads = 0");
    }

    /// <summary>Ends the transaction; what is not committed then, on a full disk for one, is dropped.</summary>
    void Finish(Action commit)
    {
        finished = true;
        foreach (var part in (ReadOnlySpan<IDisposable?>)[current, insert, delete, writer, terms, postings])
            part?.Dispose();
        try
        {
            commit();
        }
        finally
        {
            StoreFile.RollBack(connection);
            store.Release();
        }
    }
}
