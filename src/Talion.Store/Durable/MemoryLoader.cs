using Microsoft.Data.Sqlite;
using Talion.Sparql.Sources;
using Talion.Store.Dictionary;
using Talion.Store.Indexes;

namespace Talion.Store.Durable;

/// <summary>Copies a file's terms and quads into a memory store, id by id.</summary>
static class MemoryLoader
{
    public static MemoryStore Load(SqliteConnection connection)
    {
        var store = new MemoryStore();
        var ids = LoadTerms(connection, store);
        var quads = new QuadColumns();
        using (var rows = new Statement(connection, "SELECT s, p, o, g FROM quads NOT INDEXED"))
        {
            while (rows.Step())
                quads.Add(ids[rows.Int(0)], ids[rows.Int(1)], ids[rows.Int(2)], ids[rows.Int(3)]);
        }

        using var transaction = (MemoryTransaction)store.Begin();
        transaction.Apply([], quads);
        transaction.Commit();
        return store;
    }

    /// <summary>The memory store's id for each id of the file.</summary>
    static int[] LoadTerms(SqliteConnection connection, MemoryStore store)
    {
        var tags = new TagTable(connection);
        using var last = new Statement(connection, "SELECT MAX(id) FROM terms");
        var ids = new int[Math.Max(last.Scalar(), TermIds.DefaultGraph) + 1];
        ids[TermIds.DefaultGraph] = TermIds.DefaultGraph;
        using var rows = new Statement(connection, "SELECT id, tag, value FROM terms ORDER BY id");
        while (rows.Step())
            ids[rows.Int(0)] = store.Terms.Intern(TagOf(store.Terms, tags, rows.Int(1)), rows.Bytes(2));
        return ids;
    }

    static int TagOf(TermDictionary terms, TagTable tags, int tag) =>
        tag <= TermTags.BlankNode ? tag : terms.LiteralTag(tags[tag].Datatype, tags[tag].Language);
}
