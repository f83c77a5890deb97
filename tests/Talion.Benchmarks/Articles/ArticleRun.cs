using System.Diagnostics;
using System.Globalization;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge;
using Talion.Knowledge.Building;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution;

namespace Talion.Benchmarks.Articles;

/// <summary>Builds a store of many articles and then changes it a little, and prints how long each step took.</summary>
static class ArticleRun
{
    public static void Print(int count)
    {
        var lexicon = LexiconLoader.Load();
        var settings = KnowledgeSettings.Of(lexicon) with { Version = "bench" };
        var articles = DispatchVariants.Of(Path.Combine(AppContext.BaseDirectory, "Samples"), lexicon).Take(count);
        var watch = Stopwatch.StartNew();
        var file = Records(count, articles, new Lazy<Extractor>(() => new Extractor(lexicon)));
        Write($"{count:N0} articles, {File.ReadLines(file).Count():N0} records: extraction {watch.Elapsed.TotalSeconds:0.0} s");

        var folder = Directory.CreateTempSubdirectory("talion-bench-").FullName;
        try
        {
            using (var knowledge = KnowledgeBase.OpenToWrite(folder))
            {
                Time("keep what was read", () => { foreach (var batch in Reports(articles, file).Chunk(50)) knowledge.AddAll(batch, settings); });
                Time("resolve", () => Print(knowledge.Resolve(settings)));
                Write($"   peak {Peak():0} MB, file {new FileInfo(Path.Combine(folder, "store.db")).Length / 1e6:0} MB");
            }
            Change(folder, Reports(articles, file).Last(), settings);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What a process does that adds one article to a large store, and one that takes it out again.</summary>
    static void Change(string folder, Report last, KnowledgeSettings settings)
    {
        Time("take out one article", () =>
        {
            using var knowledge = KnowledgeBase.OpenToWrite(folder);
            knowledge.Remove(last.Article.Id);
            Print(knowledge.Resolve(settings));
        });
        Time("add one article", () =>
        {
            using var knowledge = KnowledgeBase.OpenToWrite(folder);
            knowledge.Add(last, settings);
            Print(knowledge.Resolve(settings));
        });
    }

    /// <summary>Records read before by this machine for the same number of articles are taken from a temporary file: delete it after a change of extraction.</summary>
    static string Records(int count, IEnumerable<Article> articles, Lazy<Extractor> extractor)
    {
        var file = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"talion-bench-{count}.records.jsonl"));
        if (File.Exists(file))
            return file;
        // Under another name until it is whole: a run that is ended early leaves nothing that looks like a result.
        var unfinished = file + ".part";
        using (var writer = new StreamWriter(unfinished))
            foreach (var result in ExtractionBatch.Extract(extractor.Value, articles, failure => Console.Error.WriteLine(failure)))
                RecordJson.WriteAll(result.Records, writer);
        File.Move(unfinished, file, overwrite: true);
        return file;
    }

    /// <summary>The articles with their records, one at a time: both are in the same order.</summary>
    static IEnumerable<Report> Reports(IEnumerable<Article> articles, string file)
    {
        using var reader = new StreamReader(file);
        using var records = RecordJson.ReadAll(reader).GetEnumerator();
        var isMore = records.MoveNext();
        foreach (var article in articles)
        {
            var told = ImmutableArray.CreateBuilder<EventRecord>();
            for (; isMore && records.Current.Document == article.Id; isMore = records.MoveNext())
                told.Add(records.Current);
            yield return new Report(article, told.DrainToImmutable());
        }
    }

    static void Time(string what, Action step)
    {
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        step();
        Write($"{what,-24} {watch.Elapsed.TotalSeconds,8:0.0} s, processor {(Environment.CpuUsage.TotalTime - processor).TotalSeconds,6:0.0} s");
    }

    static void Print(BuildSummary summary) =>
        Write($"   {summary.Articles:N0} articles, {summary.Events:N0} events, {summary.ChangedGraphs:N0} graphs changed, {summary.AddedQuads:N0} quads came, {summary.RemovedQuads:N0} went");

    static double Peak() =>
        double.Parse(string.Concat(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024;

    static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
