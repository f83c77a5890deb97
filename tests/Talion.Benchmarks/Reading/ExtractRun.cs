using System.Diagnostics;
using System.Text.Json;
using Talion.Benchmarks.Serving;
using Talion.Testing;

namespace Talion.Benchmarks.Reading;

/// <summary>Times <c>talion extract</c> from the start of the program to its end, and prints the table of <c>docs/performance.md</c>.</summary>
sealed class ExtractRun(int articles)
{
    const int Runs = 3, ArticleLength = 3000, Megabyte = 1_000_000;

    /// <summary>Close below the length from which on a text is no article.</summary>
    const int LongestText = 1_900_000;

    readonly MadeUpArticles texts = new();

    public void Print()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", texts.Text(ArticleLength, 0));
        folder.Write("many.jsonl", string.Concat(Enumerable.Range(1, articles).Select(seed =>
            JsonSerializer.Serialize(new { id = FormattableString.Invariant($"a{seed}"), published = "2020-03-12", text = texts.Text(ArticleLength, seed) }) + "\n")));
        folder.Write("quarter.txt", texts.Text(Megabyte / 4, 1));
        folder.Write("megabyte.txt", texts.Text(Megabyte, 1));
        folder.Write("longest.txt", texts.Text(LongestText, 1));
        var (one, many) = (Median(folder["one.txt"]), Median(folder["many.jsonl"]));
        Write($"| | time | processor | peak memory | records |");
        Write($"|---|---:|---:|---:|---:|");
        Line("ready, and one article of 3 kB", one);
        Line(FormattableString.Invariant($"{articles} articles of 3 kB"), many);
        Line("one text of 250 kB", Median(folder["quarter.txt"]));
        Line("one text of 1 MB", Median(folder["megabyte.txt"]));
        Line("one text of 1.9 MB", Median(folder["longest.txt"]));
        Write($"articles of 3 kB a second: {articles / many.Wall:0} from the program's start, {(articles - 1) / (many.Wall - one.Wall):0} once it is ready");
    }

    static void Line(string what, Extraction run) => Write($"| {what} | {run.Wall:0.00} s | {run.Processor:0.00} s | {run.Memory} MB | {run.Records} |");

    static Extraction Median(string file) => Enumerable.Range(0, Runs).Select(_ => Once(file)).OrderBy(run => run.Wall).ElementAt(Runs / 2);

    static Extraction Once(string file)
    {
        var (watch, before) = (Stopwatch.StartNew(), TalionProcess.ProcessorOfEnded);
        using var process = new TalionProcess(["extract", file, "--format", "jsonl"]);
        var (records, memory) = (0, 0L);
        while (process.Output.ReadLine() is not null)
        {
            if (records++ % 50 == 0)
                memory = Math.Max(memory, process.PeakMemory);
        }

        process.WaitForExit();
        return new Extraction(watch.Elapsed.TotalSeconds, TalionProcess.ProcessorOfEnded - before, memory, records);
    }

    static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
