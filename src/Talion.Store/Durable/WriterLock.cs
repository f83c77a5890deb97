using System.Diagnostics;
using System.Globalization;

namespace Talion.Store.Durable;

/// <summary>Keeps a second writer out of a store's folder. The system releases it when the process ends, however it ends.</summary>
sealed class WriterLock : IDisposable
{
    /// <summary>How Windows, Linux and macOS say that another process has the file.</summary>
    const int SharingViolation = 32, WouldBlock = 11, WouldBlockOnMac = 35;

    const string LockName = "writer.lock";

    // Beside the lock, since a locked file cannot be read everywhere.
    const string HolderName = "writer";

    readonly FileStream held;
    readonly string holder;

    WriterLock(FileStream held, string holder)
    {
        this.held = held;
        this.holder = holder;
    }

    /// <exception cref="StoreInUseException">Another writer holds the folder.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static WriterLock Take(string folder)
    {
        var holder = Path.Combine(folder, HolderName);
        try
        {
            var held = new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            Sign(holder);
            return new WriterLock(held, holder);
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) is SharingViolation or WouldBlock or WouldBlockOnMac)
        {
            throw new StoreInUseException($"The store in '{folder}' is being written by {HolderOf(holder)}.", e);
        }
    }

    static void Sign(string holder)
    {
        try
        {
            using var process = Process.GetCurrentProcess();
            File.WriteAllText(holder, string.Create(CultureInfo.InvariantCulture, $"process {process.Id} ({process.ProcessName})"));
        }
        catch (IOException)
        {
            // On a full disk there is no room even for this; the lock holds without it.
        }
    }

    public void Dispose()
    {
        File.Delete(holder);
        held.Dispose();
    }

    static string HolderOf(string holder)
    {
        try
        {
            return File.ReadAllText(holder);
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
