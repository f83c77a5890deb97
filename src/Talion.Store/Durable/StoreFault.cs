using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Talion.Store.Durable;

/// <summary>Puts what SQLite says of a disk or file into words for the user.</summary>
static class StoreFault
{
    /// <exception cref="StoreFailureException">The code is of a fault of the disk or the file.</exception>
    /// <exception cref="SqliteException">It is any other fault.</exception>
    public static void ThrowIfAny(int code, sqlite3 database)
    {
        if (code is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)
            return;
        try
        {
            SqliteException.ThrowExceptionForRC(code, database);
        }
        catch (SqliteException error) when (Words(error) is not null)
        {
            throw In(error);
        }
    }

    /// <summary>The exception to throw in place of SQLite's; the same one where it is no fault of the disk or the file.</summary>
    public static Exception In(SqliteException error) => Words(error) is { } words ? new StoreFailureException(words, error) : error;

    static string? Words(SqliteException error) => error.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => "The disk is full. The store keeps what was complete; with more room the same call goes on from there.",
        raw.SQLITE_IOERR => $"The store's file cannot be read or written (SQLite {error.SqliteExtendedErrorCode}). It keeps what was complete.",
        raw.SQLITE_READONLY => "The store's file may not be written.",
        raw.SQLITE_CANTOPEN => "The store's file cannot be opened.",
        raw.SQLITE_CORRUPT => "The store's file is damaged; talion check tells where.",
        _ => null,
    };
}
