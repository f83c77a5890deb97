using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Talion.Store.Durable;

/// <summary>A prepared statement. Goes past the ADO.NET layer, whose cost a row is many times that of reading one.</summary>
sealed class Statement : IDisposable
{
    readonly sqlite3 database;
    readonly sqlite3_stmt handle;

    public Statement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, sql, out handle));
    }

    /// <summary>Sets the parameter with a number, from 1.</summary>
    public Statement Bind(int parameter, long value)
    {
        Check(raw.sqlite3_bind_int64(handle, parameter, value));
        return this;
    }

    /// <summary>Sets a text parameter from UTF-8.</summary>
    public Statement BindText(int parameter, ReadOnlySpan<byte> utf8)
    {
        // An empty span has no address and would be bound as NULL.
        Check(utf8.IsEmpty ? raw.sqlite3_bind_text(handle, parameter, "") : raw.sqlite3_bind_text(handle, parameter, utf8));
        return this;
    }

    public Statement BindBlob(int parameter, ReadOnlySpan<byte> content)
    {
        Check(content.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, parameter, 0) : raw.sqlite3_bind_blob(handle, parameter, content));
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        if (code is raw.SQLITE_ROW or raw.SQLITE_DONE)
            return code == raw.SQLITE_ROW;
        raw.sqlite3_reset(handle);
        StoreFault.ThrowIfAny(code, database);
        return false;
    }

    /// <summary>Runs to the end without reading rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        Step();
        Reset();
        return raw.sqlite3_changes(database);
    }

    /// <summary>The first column of the first row, or <paramref name="otherwise"/> where there is no row.</summary>
    public long Scalar(long otherwise = 0)
    {
        var value = Step() ? Long(0) : otherwise;
        Reset();
        return value;
    }

    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    /// <summary>A text in UTF-8 or a blob; valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public void Reset() => raw.sqlite3_reset(handle);

    public void Dispose() => handle.Dispose();

    void Check(int code) => StoreFault.ThrowIfAny(code, database);
}
