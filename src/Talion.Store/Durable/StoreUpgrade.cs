using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Talion.Store.Durable;

/// <summary>Brings a store's file from the format of an older version to this one's.</summary>
static class StoreUpgrade
{
    /// <summary>What leads from each format to the next; the first from format 1.</summary>
    static readonly Action<SqliteConnection>[] Steps = [CountObjects, AddPostings];

    /// <summary>Takes the steps that are missing, all in one transaction: a process that dies in between leaves the store as it was.</summary>
    /// <returns>The format that the store had.</returns>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of a newer format.</exception>
    public static int Run(string folder)
    {
        var (connection, format) = StoreFile.OpenToUpgrade(folder);
        using (connection)
        {
            StoreFile.Run(connection, "BEGIN IMMEDIATE");
            foreach (var step in Steps.Skip(format - 1))
                step(connection);
            StoreFile.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {StoreFile.Format}; COMMIT"));
        }
        return format;
    }

    /// <summary>Format 2 keeps the number of a predicate's different objects, which was counted anew for every query before.</summary>
    static void CountObjects(SqliteConnection connection)
    {
        StoreFile.Run(connection, "ALTER TABLE predicates ADD COLUMN objects INTEGER NOT NULL DEFAULT 0; ALTER TABLE predicates ADD COLUMN surveyed INTEGER NOT NULL DEFAULT 0");
        StoreFile.Survey(connection);
    }

    /// <summary>Format 3 keeps inverted lists beside the quads.</summary>
    static void AddPostings(SqliteConnection connection) => StoreFile.Run(connection, StoreFile.CreatePostings);
}
