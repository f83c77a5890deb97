using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Talion.Testing;

namespace Talion.Cli.Tests;

/// <summary>Reads many articles, and what is none.</summary>
[TestClass]
public sealed partial class IntakeTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public void A_build_that_was_stopped_keeps_what_it_read_and_the_next_one_reads_the_rest()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Directory.GetFiles(DemoStore.Articles, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Serialize(new { id = Path.GetFileNameWithoutExtension(file), text = File.ReadAllText(file) }) + "\n")));
        var whole = Build(lines, int.MaxValue, folder["whole"]);

        var stopped = Build(lines, lines.Length / 2, folder["stopped"]);
        var rest = Build(lines, int.MaxValue, folder["stopped"]);

        Assert.AreEqual(ExitCode.Cancelled, stopped.Code, stopped.Error);
        var kept = int.Parse(Kept().Match(stopped.Error).Groups["kept"].Value, CultureInfo.InvariantCulture);
        Assert.IsTrue(kept is > 0 and < 19, stopped.Error);
        StringAssert.StartsWith(rest.Output, $"19 articles read, {19 - kept} articles new or changed.", StringComparison.Ordinal);
        Assert.AreEqual(Export(folder["whole"]), Export(folder["stopped"]));
        Assert.AreEqual(ExitCode.Success, whole.Code, whole.Error);
    }

    [TestMethod]
    public void A_build_says_in_the_end_how_many_were_skipped_and_why()
    {
        folder.Write("in/a.txt", "BAGHDAD, March 12, 2020 (Daily Wire) - Rockets hit a camp near Baghdad on Wednesday.");
        folder.Write("in/b.txt", "");
        folder.Write("in/c.txt", " ");
        folder.Write("in/d.jsonl", "{\"text\":\n{}\n");
        folder.Write("in/e.pdf", "%PDF");

        var outcome = Outcome.Of("build", folder["in"], "--store", folder["store"]);

        StringAssert.Contains(outcome.Output, "\n5 skipped: 1 of other kinds, 2 empty, 1 broken, 1 without an article.\n", StringComparison.Ordinal);
        StringAssert.Matches(outcome.Error, Pace());
        Assert.AreEqual(ExitCode.Success, outcome.Code);
    }

    [TestMethod]
    public void Many_faults_of_one_kind_in_one_file_are_told_as_a_number()
    {
        var many = folder.Write("many.jsonl", string.Concat(Enumerable.Repeat("[]\n", 1000)) + "{\"text\":\"Rockets hit a camp.\",\"published\":\"2020-03-12\"}");

        var outcome = Outcome.Of("extract", many);

        Assert.HasCount(20 + 2, outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        StringAssert.Contains(outcome.Error, $"\n{many}: 980 more broken\n", StringComparison.Ordinal);
    }

    static Outcome Build(byte[] lines, int stopAt, string store)
    {
        using var stop = new CancellationTokenSource();
        using var input = new StoppingStream(lines, stopAt, stop);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(["build", "-", "--store", store], new Terminal(input, output, error), stop.Token);
        return new Outcome(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    static string Export(string store) => Outcome.Of("export", "--store", store, "--format", "nquads").Output;

    [GeneratedRegex(@"(?<kept>\d+) new articles? kept; the same call goes on from there\ntalion: stopped\n")]
    private static partial Regex Kept();

    [GeneratedRegex(@"1 article in \d+\.\d s, [\d,]+ a second; \d+ quads written, 0 removed\n$")]
    private static partial Regex Pace();
}
