using System.Text;
using Microsoft.Data.Sqlite;
using Talion.Store.Durable;

namespace Talion.Knowledge.Tests.Building;

[TestClass]
public sealed class UpgradeTests
{
    /// <summary>Makes a store of format 2 of one of format 3, which kept all events under one name.</summary>
    const string Back = """
        DELETE FROM blobs WHERE name LIKE 'event/%' OR name LIKE 'standing/%' OR name LIKE 'thing/%' OR name = 'resolution';
        DROP TABLE postings;
        PRAGMA user_version = 2;
        """;

    [TestMethod]
    public void An_upgraded_base_has_the_events_that_it_had_and_is_built_on_as_any_other()
    {
        using var old = new TemporaryBase();
        old.Build(Dispatches.All.RemoveAt(0));
        old.Knowledge.Dispose();
        ToFormat2(old.Folder);

        Assert.ThrowsExactly<StoreFormatException>(() => KnowledgeBase.OpenToRead(old.Folder));
        Assert.AreEqual((2, 3), KnowledgeBase.Upgrade(old.Folder));

        using var expected = TemporaryBase.Of(Dispatches.All.RemoveAt(0));
        using (var upgraded = KnowledgeBase.OpenToWrite(old.Folder))
        {
            Assert.AreSequenceEqual(expected.Knowledge.Events().Select(e => e.Id).ToArray(), upgraded.Events().Select(e => e.Id).ToArray());
            upgraded.Add(Dispatches.All[0], Dispatches.Settings);
            var summary = upgraded.Resolve(Dispatches.Settings);
            Assert.AreEqual(6, summary.Events);
        }

        using var whole = TemporaryBase.Of(Dispatches.All);
        using var reopened = KnowledgeBase.OpenToRead(old.Folder);
        Assert.AreEqual(whole.Knowledge.Source.Count(default), reopened.Source.Count(default));
        Assert.AreSequenceEqual(whole.Knowledge.Events().Select(e => e.Id).ToArray(), reopened.Events().Select(e => e.Id).ToArray());
    }

    static void ToFormat2(string folder)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "store.db"), Pooling = false }.ToString());
        connection.Open();
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT CAST(content AS TEXT) FROM blobs WHERE name LIKE 'event/%' ORDER BY name";
        var events = new List<string>();
        using (var rows = read.ExecuteReader())
        {
            while (rows.Read())
                events.Add(rows.GetString(0));
        }

        using var write = connection.CreateCommand();
        write.CommandText = "INSERT INTO blobs VALUES ('events', $events);" + Back;
        write.Parameters.AddWithValue("$events", Encoding.UTF8.GetBytes($"[{string.Join(',', events)}]"));
        write.ExecuteNonQuery();
    }
}
