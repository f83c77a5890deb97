using System.Globalization;
using Talion.Sparql.Sources;
using Talion.Store.Durable;
using Talion.Store.Indexes;

namespace Talion.Web.Serving;

/// <summary>A store's copy in memory, which all queries read. A change goes into the store's file first and then shows in the copy.</summary>
/// <remarks>Opened for reading, it follows what another process commits to the file when <see cref="Refresh"/> is called.</remarks>
public sealed class ServedStore : IQuadStore, IDisposable
{
    readonly DurableStore file;
    readonly Lock refreshing = new();
    readonly Lock writing = new();
    MemoryStore memory;
    long fileVersion;
    int changes;
    volatile Snapshot snapshot;

    ServedStore(string folder, DurableStore file, bool isWritable)
    {
        (Folder, this.file) = (folder, file);
        IsWritable = isWritable;
        (memory, snapshot, fileVersion) = Load();
    }

    /// <summary>Loads a folder's store.</summary>
    /// <param name="folder">The store's folder; made where there is none and the store is to be written.</param>
    /// <param name="isWritable">Whether changes are allowed; no other process can write the store meanwhile.</param>
    /// <exception cref="FileNotFoundException">There is no store in the folder.</exception>
    /// <exception cref="StoreInUseException">Another process is writing the store that is to be written.</exception>
    /// <exception cref="StoreFormatException">The file is no store, or of another format.</exception>
    public static ServedStore Open(string folder, bool isWritable = false)
    {
        var file = isWritable ? DurableStore.OpenToWrite(folder) : DurableStore.OpenToRead(folder);
        try
        {
            return new ServedStore(folder, file, isWritable);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The store's folder.</summary>
    public string Folder { get; }

    public bool IsWritable { get; }

    /// <summary>The last committed state.</summary>
    public Snapshot Snapshot => snapshot;

    IQuadSource IQuadStore.Current => snapshot.Source;

    /// <summary>Starts a change of file and copy; waits until the writer before has finished. Belongs to the thread that began it.</summary>
    /// <param name="cancellation">Stops the change while it is applied; once it is being committed it is finished.</param>
    /// <exception cref="InvalidOperationException">The store was opened for reading.</exception>
    public IQuadTransaction Begin(CancellationToken cancellation = default)
    {
        writing.Enter();
        try
        {
            return new ServedTransaction(this, file.Begin(cancellation), memory.Begin(cancellation));
        }
        catch
        {
            writing.Exit();
            throw;
        }
    }

    /// <summary>Takes over what another process has committed since, if anything. Queries that run go on with the state they began with.</summary>
    public void Refresh()
    {
        if (IsWritable || !refreshing.TryEnter())
            return;
        try
        {
            if (file.Version != fileVersion)
                (memory, snapshot, fileVersion) = Load();
        }
        finally
        {
            refreshing.Exit();
        }
    }

    public void Dispose() => file.Dispose();

    internal void OnCommitted() => snapshot = new Snapshot(memory.Current, string.Create(CultureInfo.InvariantCulture, $"{TagOfLoad}-{++changes}"));

    internal void Release() => writing.Exit();

    string TagOfLoad => snapshot.Tag.Split('-')[0];

    (MemoryStore Memory, Snapshot Snapshot, long Version) Load()
    {
        // The version comes first: what is committed in between is loaded again rather than missed.
        var version = file.Version;
        var stamp = file.Stamp;
        var loaded = file.ToMemory();
        return (loaded, new Snapshot(loaded.Current, stamp), version);
    }
}
