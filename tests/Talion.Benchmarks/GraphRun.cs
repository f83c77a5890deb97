using System.Diagnostics;
using System.Globalization;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Sparql;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;

namespace Talion.Benchmarks;

/// <summary>Loads a graph once, runs a folder of queries on it and prints times and memory as a table.</summary>
static class GraphRun
{
    const int WarmRuns = 9;

    /// <summary>Larger graphs are not written: the writers sort, and hold all quads as objects to do so.</summary>
    const int MostWritten = 2_000_000;

    /// <summary>The folder of the queries for <see cref="AttackGraph"/>.</summary>
    public static string OwnQueries => Path.Combine(AppContext.BaseDirectory, "Queries");

    public static void PrintGenerated(int events)
    {
        var file = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"talion-bench-{events}.nq"));
        if (!File.Exists(file))
        {
            using var writer = new StreamWriter(file);
            AttackGraph.Write(events, writer);
        }
        Print(file, OwnQueries, []);
    }

    public static void Print(string file, string queries, string[] only)
    {
        var store = new MemoryStore();
        var (load, loadCpu) = (Stopwatch.StartNew(), Cpu());
        using (var stream = File.OpenRead(file))
            store.LoadNQuads(stream);
        load.Stop();
        var cpu = (Cpu() - loadCpu) / 1000;
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        Write($"quads {store.Count:N0}, load {load.Elapsed.TotalSeconds:0.00} s (processor {cpu:0.00} s), {(double)heap / store.Count:0} bytes a quad on the heap, {Status("VmRSS:") * 1024.0 / store.Count:0} resident, peak {Status("VmHWM:") / 1024} MB");
        foreach (var path in Directory.GetFiles(queries, "*.rq").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (only.Length == 0 || only.Any(name.Contains))
                Run(name, File.ReadAllText(path), store.Current);
        }
        if (only.Length > 0 || store.Count > MostWritten)
            return;
        foreach (var format in new[] { RdfFormat.NQuads, RdfFormat.TriG })
        {
            var watch = Stopwatch.StartNew();
            RdfDocument.Write(store.Current.Quads(), TextWriter.Null, format);
            Write($"write {format,-16} {watch.Elapsed.TotalSeconds,9:0.00} s");
        }
    }

    static void Run(string name, string text, IQuadSource source)
    {
        var first = Time(text, source);
        var warm = Enumerable.Range(0, WarmRuns).Select(_ => Time(text, source)).ToList();
        Write($"{name,-22} first {first.Wall,9:0.00} ms   warm {Median(warm.Select(run => run.Wall)),9:0.00} ms   processor {Median(warm.Select(run => run.Processor)),9:0.00} ms   {first.Rows,9:N0} rows");
    }

    static double Median(IEnumerable<double> times) => times.Order().ElementAt(WarmRuns / 2);

    static (double Wall, double Processor, int Rows) Time(string text, IQuadSource source)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Cpu());
        var rows = 0;
        foreach (var solution in SparqlQuery.Parse(text).Select(source))
        {
            _ = solution.ToRow();
            rows++;
        }
        return (watch.Elapsed.TotalMilliseconds, Cpu() - cpu, rows);
    }

    /// <summary>Milliseconds of processor that this process has used: on a busy machine a fairer measure than the clock.</summary>
    static double Cpu() => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    static long Status(string key)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(key, StringComparison.Ordinal));
        return long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }

    static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
