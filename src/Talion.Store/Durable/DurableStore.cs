using Microsoft.Data.Sqlite;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;

namespace Talion.Store.Durable;

/// <summary>A dataset in a folder, kept in one SQLite file: openable at once however large, many readers and one writing process at a time.</summary>
/// <remarks>A process that is killed in the middle of a change leaves the state before it. Quads and named blobs change in the same transaction.</remarks>
public sealed class DurableStore : IQuadStore, IDisposable
{
    readonly string folder;
    readonly WriterLock? held;
    readonly SqliteConnection connection;
    readonly Lock gate = new();
    readonly Lock stateGate = new();
    readonly List<IDisposable> open = [];
    SqliteSource? current;

    DurableStore(string folder, WriterLock? held, SqliteConnection connection)
    {
        this.folder = folder;
        this.held = held;
        this.connection = connection;
    }

    /// <summary>Opens a folder's store for reading; another process may write it meanwhile.</summary>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of another format.</exception>
    public static DurableStore OpenToRead(string folder) => new(folder, null, StoreFile.OpenToRead(folder));

    /// <summary>Opens a folder's store for reading and writing; makes folder and store where there are none.</summary>
    /// <exception cref="StoreInUseException">Another process, or another part of this one, is writing the store.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of another format.</exception>
    public static DurableStore OpenToWrite(string folder)
    {
        Directory.CreateDirectory(folder);
        var held = WriterLock.Take(folder);
        try
        {
            return new DurableStore(folder, held, StoreFile.OpenToWrite(folder));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Brings a folder's store that an older version of the program wrote to the format of this one; nothing else of it changes.</summary>
    /// <returns>The format that it had, and the one that it has.</returns>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreInUseException">Another process is writing the store.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of the format of a newer version.</exception>
    public static (int From, int To) Upgrade(string folder)
    {
        if (!Exists(folder))
            throw new FileNotFoundException($"There is no store in '{folder}'.", folder);
        using var held = WriterLock.Take(folder);
        return (StoreUpgrade.Run(folder), StoreFile.Format);
    }

    /// <summary>Whether a folder holds a store.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, StoreFile.Name));

    /// <summary>Another number whenever another process, or another part of this one, has committed a change since.</summary>
    public long Version
    {
        get
        {
            lock (gate)
                return StoreFile.DataVersion(connection);
        }
    }

    /// <summary>Tells the file's states apart, also when it is opened again: sixteen hexadecimal digits of its sizes and times of change.</summary>
    public string Stamp => StoreFile.Stamp(folder);

    /// <summary>The last committed state, read straight from the file; stays as it is, and usable until the store is disposed.</summary>
    public IQuadSource Current
    {
        get
        {
            lock (stateGate)
                return current ??= OpenState();
        }
    }

    IQuadTransaction IQuadStore.Begin(CancellationToken cancellation) => Begin(cancellation);

    /// <summary>Starts a change; waits until the writer before has finished.</summary>
    /// <exception cref="InvalidOperationException">The store was opened for reading.</exception>
    /// <param name="cancellation">Stops the change while it is applied.</param>
    public DurableTransaction Begin(CancellationToken cancellation = default)
    {
        if (held is null)
            throw new InvalidOperationException($"The store in '{folder}' was opened for reading.");
        gate.Enter();
        try
        {
            return new DurableTransaction(this, connection, cancellation);
        }
        catch
        {
            gate.Exit();
            throw;
        }
    }

    /// <summary>The bytes kept under a name, or <see langword="null"/>.</summary>
    public byte[]? ReadBlob(string name)
    {
        lock (gate)
            return BlobTable.Read(connection, name);
    }

    /// <summary>The names of blobs that begin so, in ordinal order of UTF-8.</summary>
    public IReadOnlyList<string> BlobNames(string prefix)
    {
        lock (gate)
            return BlobTable.Names(connection, prefix);
    }

    /// <summary>All blobs whose name begins so, in ordinal order of UTF-8.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> ReadBlobs(string prefix)
    {
        lock (gate)
            return BlobTable.ReadAll(connection, prefix);
    }

    /// <summary>Copies the last committed state into memory, for many queries in a row.</summary>
    public MemoryStore ToMemory()
    {
        using var state = StoreFile.OpenToRead(folder);
        StoreFile.Run(state, "BEGIN");
        return MemoryLoader.Load(state);
    }

    /// <summary>Looks for damage: what SQLite finds, quads whose terms are missing, counts that are wrong.</summary>
    /// <returns>A line for each fault; nothing where the store is sound.</returns>
    public IReadOnlyList<string> Check()
    {
        using var state = StoreFile.OpenToRead(folder);
        return StoreCheck.Run(state);
    }

    public void Dispose()
    {
        foreach (var state in open)
            state.Dispose();
        open.Clear();
        connection.Dispose();
        held?.Dispose();
    }

    internal void OnCommitted()
    {
        lock (stateGate)
            current = null;
    }

    internal void Release() => gate.Exit();

    /// <summary>A connection of its own in a read transaction of its own, so that later commits do not show.</summary>
    SqliteSource OpenState()
    {
        var reader = StoreFile.OpenToRead(folder);
        open.Insert(0, reader);
        StoreFile.Run(reader, "BEGIN; SELECT COUNT(*) FROM tags");
        var state = new SqliteSource(reader);
        open.Insert(0, state);
        return state;
    }
}
