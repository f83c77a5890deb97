using System.Text;
using Microsoft.Data.Sqlite;

namespace Talion.Store.Durable;

/// <summary>Named byte strings that live and die with the quads of a store.</summary>
static class BlobTable
{
    const string WithPrefix = "WHERE substr(name, 1, length(?1)) = ?1 AND name >= ?1";

    public static byte[]? Read(SqliteConnection connection, string name)
    {
        using var rows = new Statement(connection, "SELECT content FROM blobs WHERE name = ?");
        return rows.BindText(1, Encoding.UTF8.GetBytes(name)).Step() ? rows.Bytes(0).ToArray() : null;
    }

    /// <summary>The names that begin so, in ordinal order of UTF-8.</summary>
    public static List<string> Names(SqliteConnection connection, string prefix)
    {
        using var rows = new Statement(connection, $"SELECT name FROM blobs {WithPrefix} ORDER BY name");
        rows.BindText(1, Encoding.UTF8.GetBytes(prefix));
        var names = new List<string>();
        while (rows.Step())
            names.Add(Encoding.UTF8.GetString(rows.Bytes(0)));
        return names;
    }

    /// <summary>All blobs whose name begins so, by name in ordinal order of UTF-8.</summary>
    public static List<KeyValuePair<string, byte[]>> ReadAll(SqliteConnection connection, string prefix)
    {
        using var rows = new Statement(connection, $"SELECT name, content FROM blobs {WithPrefix} ORDER BY name");
        rows.BindText(1, Encoding.UTF8.GetBytes(prefix));
        var blobs = new List<KeyValuePair<string, byte[]>>();
        while (rows.Step())
            blobs.Add(new(Encoding.UTF8.GetString(rows.Bytes(0)), rows.Bytes(1).ToArray()));
        return blobs;
    }

    public static void Write(SqliteConnection connection, string name, ReadOnlySpan<byte> content)
    {
        using var insert = new Statement(connection, "INSERT OR REPLACE INTO blobs VALUES (?, ?)");
        insert.BindText(1, Encoding.UTF8.GetBytes(name)).BindBlob(2, content).Run();
    }

    public static void DeleteAll(SqliteConnection connection, string prefix)
    {
        using var delete = new Statement(connection, $"DELETE FROM blobs {WithPrefix}");
        delete.BindText(1, Encoding.UTF8.GetBytes(prefix)).Run();
    }

    public static void Delete(SqliteConnection connection, string name)
    {
        using var delete = new Statement(connection, "DELETE FROM blobs WHERE name = ?");
        delete.BindText(1, Encoding.UTF8.GetBytes(name)).Run();
    }
}
