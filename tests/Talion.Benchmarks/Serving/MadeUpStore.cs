using System.Diagnostics;
using System.Globalization;
using Talion.Rdf.NQuads;
using Talion.Store.Durable;
using Talion.Testing;

namespace Talion.Benchmarks.Serving;

/// <summary>A durable store of <see cref="AttackGraph"/>, kept in the temporary folder between runs.</summary>
static class MadeUpStore
{
    const int QuadsPerTransaction = 200_000;

    /// <summary>The folder of a store of so many events, made now where it is missing.</summary>
    public static string Of(int events)
    {
        var folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"talion-bench-store-{events}"));
        if (Directory.Exists(folder))
            return folder;
        var (draft, watch) = (folder + ".part", Stopwatch.StartNew());
        if (Directory.Exists(draft))
            Directory.Delete(draft, recursive: true);
        using (var store = DurableStore.OpenToWrite(draft))
        {
            using var graph = File.OpenRead(GraphRun.FileOf(events));
            foreach (var batch in NQuadsReader.Read(graph).Chunk(QuadsPerTransaction))
            {
                using var change = store.Begin();
                change.Apply([], batch);
                change.Commit();
            }
        }
        Directory.Move(draft, folder);
        Console.WriteLine(FormattableString.Invariant($"store made in {watch.Elapsed.TotalSeconds:0} s (processor {Environment.CpuUsage.TotalTime.TotalSeconds:0} s), {new FileInfo(Path.Combine(folder, "store.db")).Length >> 20} MB"));
        return folder;
    }
}
