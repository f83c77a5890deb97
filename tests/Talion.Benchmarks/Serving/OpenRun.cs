using System.Diagnostics;
using Talion.Store.Durable;

namespace Talion.Benchmarks.Serving;

/// <summary>Times a look into a large store from the start of the program to its end: nothing is loaded for it.</summary>
static class OpenRun
{
    const int Runs = 9;

    static readonly string[] Questions = ["01-one-event", "02-by-literal", "05-causes", "10-which-graph", "03-four-patterns"];

    public static void Print(int events)
    {
        var folder = MadeUpStore.Of(events);
        using (var store = DurableStore.OpenToRead(folder))
            Write($"{store.Current.Count(default):N0} quads");
        foreach (var question in Questions)
            Time(Path.Combine(GraphRun.OwnQueries, $"{question}.rq"), folder);
    }

    static void Time(string query, string folder)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Once(query, folder)).ToList();
        Write($"{Path.GetFileNameWithoutExtension(query),-18} first {runs[0].Wall:0.00} s   median {Median(runs.Select(run => run.Wall)):0.00} s   processor {Median(runs.Select(run => run.Processor)):0.00} s   {runs[0].Rows} rows");
    }

    static (double Wall, double Processor, int Rows) Once(string query, string folder)
    {
        var (watch, before) = (Stopwatch.StartNew(), TalionProcess.ProcessorOfEnded);
        using var process = new TalionProcess(["query", query, "--store", folder, "--format", "csv"]);
        var rows = process.Output.ReadToEnd().Count(character => character == '\n') - 1;
        process.WaitForExit();
        return (watch.Elapsed.TotalSeconds, TalionProcess.ProcessorOfEnded - before, rows);
    }

    static double Median(IEnumerable<double> times) => times.Order().ElementAt(Runs / 2);

    static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
