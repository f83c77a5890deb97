using System.Globalization;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;
using Talion.Testing;

namespace Talion.Benchmarks;

/// <summary>Loads a graph once, runs a folder of queries on it, changes it, and prints times and memory as a table.</summary>
static class GraphRun
{
    const int WarmRuns = 9;

    /// <summary>The folder of the queries for <see cref="AttackGraph"/>.</summary>
    public static string OwnQueries => Path.Combine(AppContext.BaseDirectory, "Queries");

    /// <summary>The graph of so many events as an N-Quads file, made where it is not there yet.</summary>
    public static string FileOf(int events)
    {
        var file = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"talion-bench-{events}.nq"));
        if (!File.Exists(file))
            Make(events, file);
        return file;
    }

    /// <summary>Writes the graph of so many events.</summary>
    public static void Make(int events, string file)
    {
        using var writer = new StreamWriter(file);
        AttackGraph.Write(events, writer);
    }

    public static void Print(string file, string queries, string[] only)
    {
        var store = Load(file);
        foreach (var path in Directory.GetFiles(queries, "*.rq").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (only.Length == 0 || only.Any(name.Contains))
                Run(name, File.ReadAllText(path), store.Current);
        }
        if (only.Length == 0)
            Print($"write as N-Quads", Measured.Of(() => RdfDocument.Write(store.Current.Quads(), TextWriter.Null, RdfFormat.NQuads)));
    }

    /// <summary>Loads a file and prints what that took.</summary>
    public static MemoryStore Load(string file)
    {
        var store = new MemoryStore();
        var load = Measured.Of(() =>
        {
            using var stream = File.OpenRead(file);
            store.LoadNQuads(stream);
        });
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        Write($"quads {store.Count:N0}, load {load.Wall / 1000:0.00} s (processor {load.Processor / 1000:0.00} s), {(double)heap / store.Count:0} bytes a quad on the heap, {Status("VmRSS:") * 1024.0 / store.Count:0} resident, peak {Status("VmHWM:") / 1024} MB");
        return store;
    }

    /// <summary>Prints a line of times.</summary>
    public static void Print(string name, Measured time) => Write($"{name,-34} {time.Wall,9:0.00} ms   processor {time.Processor,9:0.00} ms");

    public static void Run(string name, string text, IQuadSource source)
    {
        var rows = 0;
        Measured Once() => Measured.Of(() => rows = Rows(SparqlQuery.Parse(text).Execute(source)));
        var first = Once();
        var warm = Measured.Median([.. Enumerable.Range(0, WarmRuns).Select(_ => Once())]);
        Write($"{name,-24} first {first.Wall,9:0.00} ms   warm {warm.Wall,9:0.00} ms   processor {warm.Processor,9:0.00} ms   {rows,9:N0} rows");
    }

    static int Rows(QueryResult result) => result is SolutionsResult { Solutions: var solutions } ? solutions.Count(solution => !solution.ToRow().IsDefault) : 1;

    static long Status(string key)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(key, StringComparison.Ordinal));
        return long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }

    public static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
