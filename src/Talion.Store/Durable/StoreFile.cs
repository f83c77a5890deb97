using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Talion.Store.Durable;

/// <summary>The SQLite file: how it is opened and what it is made of.</summary>
static class StoreFile
{
    public const string Name = "store.db";

    /// <summary>Counts up whenever the tables change.</summary>
    public const int Format = 3;

    /// <summary>"Taln", SQLite's mark of whose file it is.</summary>
    const int ApplicationId = 0x54616C6E;

    /// <summary>Every order of the quads is a b-tree of its own, so that any pattern is a range and no row is fetched elsewhere.</summary>
    public const string CreateSecondaryOrders = """
        CREATE UNIQUE INDEX posg ON quads (p, o, s, g);
        CREATE UNIQUE INDEX ospg ON quads (o, s, p, g);
        CREATE UNIQUE INDEX gspo ON quads (g, s, p, o);
        """;

    public const string DropSecondaryOrders = "DROP INDEX posg; DROP INDEX ospg; DROP INDEX gspo";

    public const string CreatePostings = "CREATE TABLE postings (list INTEGER NOT NULL, key INTEGER NOT NULL, member TEXT NOT NULL, PRIMARY KEY (list, key, member)) WITHOUT ROWID;";

    const string Tables = """
        CREATE TABLE tags (tag INTEGER PRIMARY KEY, datatype TEXT NOT NULL, language TEXT);
        CREATE TABLE terms (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL, hash INTEGER NOT NULL, value TEXT NOT NULL);
        CREATE INDEX terms_by_hash ON terms (hash);
        CREATE TABLE quads (s INTEGER NOT NULL, p INTEGER NOT NULL, o INTEGER NOT NULL, g INTEGER NOT NULL, PRIMARY KEY (s, p, o, g)) WITHOUT ROWID;
        CREATE TABLE predicates (p INTEGER PRIMARY KEY, quads INTEGER NOT NULL, objects INTEGER NOT NULL, surveyed INTEGER NOT NULL);
        CREATE TABLE blobs (name TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL);
        """;

    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of another format.</exception>
    public static SqliteConnection OpenToRead(string folder)
    {
        return Checked(Connect(Existing(folder), SqliteOpenMode.ReadOnly), folder);
    }

    /// <summary>Opens the store of a folder, which is made if need be.</summary>
    /// <exception cref="StoreFormatException">The file is no store, or of another format.</exception>
    public static SqliteConnection OpenToWrite(string folder)
    {
        var connection = Connect(Path.Combine(folder, Name), SqliteOpenMode.ReadWriteCreate);
        if (Number(connection, "SELECT COUNT(*) FROM sqlite_schema", folder) == 0)
            Create(connection);
        Checked(connection, folder);
        // A commit survives the loss of power; what is deleted is overwritten.
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536; PRAGMA threads = 2");
        return connection;
    }

    /// <summary>SQLite's count of what other connections have committed.</summary>
    public static long DataVersion(SqliteConnection connection)
    {
        using var statement = new Statement(connection, "PRAGMA data_version");
        return statement.Scalar();
    }

    public static string Stamp(string folder)
    {
        var marks = ((string[])[Name, Name + "-wal"]).Select(name => new FileInfo(Path.Combine(folder, name))).Where(file => file.Exists)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', marks))).AsSpan(0, 8));
    }

    /// <summary>Counts the different objects of predicates whose quads have doubled or halved since they were counted last: twice the work of counting once.</summary>
    public static void Survey(SqliteConnection connection) => Run(connection, """
        UPDATE predicates SET objects = (SELECT COUNT(DISTINCT o) FROM quads INDEXED BY posg WHERE quads.p = predicates.p), surveyed = quads
        WHERE quads > 2 * surveyed OR 2 * quads < surveyed
        """);

    /// <summary>Drops the running transaction, if SQLite has not done so already.</summary>
    public static void RollBack(SqliteConnection connection)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
            Run(connection, "ROLLBACK");
    }

    /// <param name="connection">Where to run it.</param>
    /// <param name="sql">A constant.</param>
    /// <param name="cancellation">Stops it at the next row.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static void Run(SqliteConnection connection, string sql, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var wish = cancellation.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a constant.
        command.CommandText = sql;
#pragma warning restore CA2100
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellation);
        }
        catch (SqliteException e)
        {
            throw StoreFault.In(e);
        }
    }

    /// <summary>Opens a store of this format or an older one for changing what it is made of.</summary>
    /// <returns>The connection and the format, at most <see cref="Format"/>.</returns>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of a newer format.</exception>
    public static (SqliteConnection Connection, int Format) OpenToUpgrade(string folder)
    {
        var connection = Connect(Existing(folder), SqliteOpenMode.ReadWrite);
        var format = FormatOf(connection, folder);
        return format <= Format ? (connection, format) : (Checked(connection, folder), format);
    }

    static string Existing(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? path : throw new FileNotFoundException($"There is no store in '{folder}'.", path);
    }

    static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw StoreFault.In(e);
        }
        // The last writer to leave locks the file for a moment, to fold the log into it; a reader that comes then waits.
        Run(connection, "PRAGMA busy_timeout = 10000");
        return connection;
    }

    static void Create(SqliteConnection connection) =>
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"BEGIN; PRAGMA application_id = {ApplicationId}; {Tables} {CreateSecondaryOrders} {CreatePostings} PRAGMA user_version = {Format}; COMMIT"));

    static SqliteConnection Checked(SqliteConnection connection, string folder)
    {
        var format = FormatOf(connection, folder);
        if (format < Format)
            throw Refused(connection, string.Create(CultureInfo.InvariantCulture, $"The store in '{folder}' is of format {format}, this program reads format {Format}: talion upgrade --store {folder}"));
        if (format > Format)
            throw Refused(connection, string.Create(CultureInfo.InvariantCulture, $"The store in '{folder}' is of format {format}, of a newer version of this program, which reads format {Format}."));
        return connection;
    }

    static int FormatOf(SqliteConnection connection, string folder) => Number(connection, "PRAGMA application_id", folder) == ApplicationId
        ? (int)Number(connection, "PRAGMA user_version", folder)
        : throw Refused(connection, $"'{Path.Combine(folder, Name)}' is not a store.");

    static long Number(SqliteConnection connection, string sql, string folder)
    {
        try
        {
            using var statement = new Statement(connection, sql);
            return statement.Scalar();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw Refused(connection, $"'{Path.Combine(folder, Name)}' is not a store.");
        }
    }

    static StoreFormatException Refused(SqliteConnection connection, string message)
    {
        connection.Dispose();
        return new StoreFormatException(message);
    }
}
