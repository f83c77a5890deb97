using System.Diagnostics;
using Talion.Store.Durable;

namespace Talion.Store.Tests.Durable;

[TestClass]
public sealed class KilledProcessTests
{
    const int BatchesBeforeTheKill = 3;

    [TestMethod]
    public void A_process_killed_in_a_batch_leaves_all_batches_before_and_nothing_of_that_one()
    {
        using var folder = new TemporaryFolder();
        var reported = KillAWriter(folder.Path);

        using var store = DurableStore.OpenToWrite(folder.Path);

        var quads = store.Current.Count(default);
        Assert.IsEmpty(store.Check());
        Assert.AreEqual(0, quads % EndlessWriter.Batch);
        Assert.IsGreaterThanOrEqualTo((reported + 1) * EndlessWriter.Batch, quads);
        Assert.HasCount((int)quads / EndlessWriter.Batch, store.ReadBlobs(""));
    }

    /// <returns>The last batch that the writer said was committed.</returns>
    static int KillAWriter(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            ArgumentList = { "exec", typeof(EndlessWriter).Assembly.Location, folder },
            RedirectStandardOutput = true,
        };
        using var writer = Process.Start(start)!;
        var last = -1;
        while (last < BatchesBeforeTheKill - 1 && writer.StandardOutput.ReadLine() is { } line)
            last = int.Parse(line, System.Globalization.CultureInfo.InvariantCulture);
        writer.Kill();
        writer.WaitForExit();
        return last;
    }
}
