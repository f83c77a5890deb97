using System.Diagnostics;
using System.Globalization;
using Talion.Sparql;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;

namespace Talion.Benchmarks;

/// <summary>Loads a graph once, runs a folder of queries on it and prints times and memory as a table.</summary>
static class GraphRun
{
    const int WarmRuns = 5;

    public static void Print(string file, string queries, string[] only)
    {
        var store = new MemoryStore();
        var load = Stopwatch.StartNew();
        using (var stream = File.OpenRead(file))
            store.LoadNQuads(stream);
        load.Stop();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        Write($"quads {store.Count:N0}, load {load.Elapsed.TotalSeconds:0.00} s, {(double)heap / store.Count:0} bytes a quad on the heap, {Status("VmRSS:") * 1024.0 / store.Count:0} resident, peak {Status("VmHWM:") / 1024} MB");
        foreach (var path in Directory.GetFiles(queries, "*.rq").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (only.Length == 0 || only.Any(name.Contains))
                Run(name, File.ReadAllText(path), store.Current);
        }
    }

    static void Run(string name, string text, IQuadSource source)
    {
        var (first, rows) = Time(text, source);
        var warm = Enumerable.Range(0, WarmRuns).Select(_ => Time(text, source).Milliseconds).Order().ToList();
        Write($"{name,-22} first {first,9:0.00} ms   warm {warm[WarmRuns / 2],9:0.00} ms   {rows,9:N0} rows");
    }

    static (double Milliseconds, int Rows) Time(string text, IQuadSource source)
    {
        var watch = Stopwatch.StartNew();
        var rows = 0;
        foreach (var solution in SparqlQuery.Parse(text).Select(source))
        {
            _ = solution.ToRow();
            rows++;
        }
        return (watch.Elapsed.TotalMilliseconds, rows);
    }

    static long Status(string key)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(key, StringComparison.Ordinal));
        return long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }

    static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
