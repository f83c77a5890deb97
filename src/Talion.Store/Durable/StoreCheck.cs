using System.Text;
using Microsoft.Data.Sqlite;

namespace Talion.Store.Durable;

/// <summary>Looks for damage in a store's file.</summary>
static class StoreCheck
{
    public static List<string> Run(SqliteConnection connection)
    {
        var faults = Lines(connection, "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
        foreach (var position in (string[])["s", "p", "o", "g"])
        {
            // Id 1 is the default graph, which has no name.
            faults.AddRange(Lines(connection, $"""
                SELECT 'Quad without a term: ' || s || ' ' || p || ' ' || o || ' ' || g FROM quads
                WHERE {position} > 1 AND {position} NOT IN (SELECT id FROM terms) LIMIT 10
                """));
        }

        faults.AddRange(Lines(connection, """
            SELECT 'Predicate ' || p || ' counted ' || counted || ' times, found ' || found FROM (
              SELECT p, SUM(counted) AS counted, SUM(found) AS found FROM (
                SELECT p, quads AS counted, 0 AS found FROM predicates
                UNION ALL SELECT p, 0, COUNT(*) FROM quads GROUP BY p)
              GROUP BY p)
            WHERE counted <> found
            """));
        return faults;
    }

    static List<string> Lines(SqliteConnection connection, string sql)
    {
        using var rows = new Statement(connection, sql);
        var lines = new List<string>();
        while (rows.Step())
            lines.Add(Encoding.UTF8.GetString(rows.Bytes(0)));
        return lines;
    }
}
