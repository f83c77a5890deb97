using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Talion.Testing.W3C;

/// <summary>
/// How the W3C's suites come out in one test project: printed at the end of its run, and a section of <c>docs/conformance.md</c>, which a run with
/// <c>TALION_UPDATE_CONFORMANCE=1</c> writes.
/// </summary>
/// <param name="heading">The section's heading.</param>
/// <param name="rows">All entries, each with the reason where it is not run.</param>
public sealed class SuiteReport(string heading, Func<IEnumerable<TestDataRow<ManifestEntry>>> rows)
{
    static readonly string Document = Path.Combine(Repository.Root, "docs", "conformance.md");

    readonly ConcurrentDictionary<string, UnitTestOutcome> outcomes = new(StringComparer.Ordinal);

    readonly Lazy<List<IGrouping<string, TestDataRow<ManifestEntry>>>> suites = new(() =>
        [.. rows().Where(row => row.Value is not null).DistinctBy(row => row.Value.Id).GroupBy(row => row.Value.Suite).OrderBy(suite => suite.Key, StringComparer.Ordinal)]);

    /// <summary>Notes how a test of an entry came out; other tests are passed over.</summary>
    public void Record(TestContext test)
    {
        if (test.TestData is [ManifestEntry entry])
            outcomes[entry.Id.Value] = test.CurrentTestOutcome;
    }

    /// <summary>Prints a line a suite, and writes the section where the environment asks for it.</summary>
    public void Finish(TestContext run)
    {
        if (outcomes.IsEmpty)
            return;
        var entries = suites.Value.Sum(suite => suite.Count(row => row.IgnoreMessage is null));
        var isComplete = outcomes.Count == entries;
        // What is less than a warning does not reach the console.
        run.DisplayMessage(MessageLevel.Warning, isComplete ? Section(Passed) : $"## {heading}\n\n{outcomes.Count} of {entries} entries of the suites were run.\n");
        if (isComplete && Environment.GetEnvironmentVariable("TALION_UPDATE_CONFORMANCE") == "1")
            Write(Section(Passed));
    }

    /// <summary>The document must say what a run without failures would write.</summary>
    public void AssertCurrent()
    {
        if (suites.Value.Count == 0)
            Assert.Inconclusive(Suites.Missing);
        if (Environment.GetEnvironmentVariable("TALION_UPDATE_CONFORMANCE") != "1")
            Assert.AreEqual(Section(_ => true), Bounds(File.ReadAllText(Document).ReplaceLineEndings("\n")).Section, "A run of all tests with TALION_UPDATE_CONFORMANCE=1 writes docs/conformance.md anew.");
    }

    bool Passed(ManifestEntry entry) => outcomes[entry.Id.Value] == UnitTestOutcome.Passed;

    string Section(Func<ManifestEntry, bool> passed)
    {
        var text = new StringBuilder($"## {heading}\n\n| suite | entries | passed | failed | skipped |\n|---|---:|---:|---:|---:|\n");
        foreach (var suite in suites.Value)
            AppendCounts(text, $"`{suite.Key}`", [.. suite], passed);
        var all = suites.Value.SelectMany(suite => suite).ToList();
        AppendCounts(text, "all", all, passed);
        AppendList(text, "Skipped", all.Where(row => row.IgnoreMessage is not null).GroupBy(row => row.IgnoreMessage!).Select(reason => $"{reason.Count()}: {reason.Key}"));
        AppendList(text, "Failed", all.Where(row => row.IgnoreMessage is null && !passed(row.Value)).Select(row => $"`{row.Value.Id.Value}`"));
        return text.ToString();
    }

    static void AppendCounts(StringBuilder text, string name, List<TestDataRow<ManifestEntry>> rows, Func<ManifestEntry, bool> passed)
    {
        var skipped = rows.Count(row => row.IgnoreMessage is not null);
        var good = rows.Count(row => row.IgnoreMessage is null && passed(row.Value));
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {rows.Count} | {good} | {rows.Count - good - skipped} | {skipped} |\n");
    }

    static void AppendList(StringBuilder text, string title, IEnumerable<string> items)
    {
        var lines = items.Select(item => $"- {item}\n").ToList();
        if (lines.Count > 0)
            text.Append('\n').Append(title).Append(":\n\n").AppendJoin("", lines);
    }

    void Write(string section)
    {
        // Test projects run side by side, each with a section of its own.
        using var turn = new Mutex(initiallyOwned: false, "Talion.Testing.SuiteReport");
        turn.WaitOne();
        var (before, _, after) = Bounds(File.ReadAllText(Document).ReplaceLineEndings("\n"));
        File.WriteAllText(Document, before + section + after);
        turn.ReleaseMutex();
    }

    /// <summary>The document cut around the section; where it has none yet, that is at its end.</summary>
    (string Before, string Section, string After) Bounds(string document)
    {
        var start = document.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
            return (document + "\n", "", "");
        var end = document.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? (document[..start], document[start..], "") : (document[..start], document[start..end], document[end..]);
    }
}
