using System.Text;
using Microsoft.Data.Sqlite;

namespace Talion.Store.Durable;

/// <summary>Inverted lists that live and die with the quads of a store: under each key of each list a set of texts.</summary>
sealed class PostingTable : IDisposable
{
    readonly Statement find;
    readonly Statement insert;
    readonly Statement delete;

    public PostingTable(SqliteConnection connection)
    {
        find = new Statement(connection, "SELECT member FROM postings WHERE list = ? AND key = ?");
        insert = new Statement(connection, "INSERT OR IGNORE INTO postings VALUES (?, ?, ?)");
        delete = new Statement(connection, "DELETE FROM postings WHERE list = ? AND key = ? AND member = ?");
    }

    /// <summary>What stands under a key, in ordinal order of UTF-8.</summary>
    public List<string> Read(int list, ulong key)
    {
        find.Bind(1, list).Bind(2, (long)key);
        var members = new List<string>();
        while (find.Step())
            members.Add(Encoding.UTF8.GetString(find.Bytes(0)));
        find.Reset();
        return members;
    }

    public void Add(int list, ulong key, string member) => insert.Bind(1, list).Bind(2, (long)key).BindText(3, Encoding.UTF8.GetBytes(member)).Run();

    public void Remove(int list, ulong key, string member) => delete.Bind(1, list).Bind(2, (long)key).BindText(3, Encoding.UTF8.GetBytes(member)).Run();

    public void Dispose()
    {
        find.Dispose();
        insert.Dispose();
        delete.Dispose();
    }
}
