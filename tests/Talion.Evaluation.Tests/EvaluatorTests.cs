using System.Runtime.CompilerServices;
using System.Text.Json;
using Talion.Evaluation.Keys;
using Talion.Evaluation.Reports;
using Talion.Evaluation.Scores;
using Talion.Extraction.Records;

namespace Talion.Evaluation.Tests;

/// <summary>Scores the made-up keys and records of <c>Cases</c>. The expected figures were computed by another program, the format's reference scorer.</summary>
[TestClass]
public sealed class EvaluatorTests
{
    static readonly EvaluationResult Result = Evaluator.Evaluate(KeyFolder.Read(Case("keys")), Records());

    [TestMethod]
    public void The_figures_are_those_of_the_reference_scorer()
    {
        using var text = new StringWriter();

        ScoreText.Write(Result, misses: false, text);

        Assert.AreEqual(File.ReadAllText(Case("expected-score.txt")).ReplaceLineEndings("\n"), text.ToString());
    }

    [TestMethod]
    public void The_JSON_holds_the_same_figures()
    {
        using var text = new StringWriter();

        ScoreJson.Write(Result, text);

        using var expected = JsonDocument.Parse(File.ReadAllText(Case("expected-score.json")));
        using var written = JsonDocument.Parse(text.ToString());
        Assert.IsTrue(JsonElement.DeepEquals(expected.RootElement, written.RootElement), text.ToString());
    }

    [TestMethod]
    public void Notes_say_what_is_missed_wrong_and_spurious()
    {
        var notes = Result.Articles.Single(article => article.Article == "border-2021").Notes;

        CollectionAssert.Contains(notes, "e1: place missing: Oskar province");
        CollectionAssert.Contains(notes, "e2: wounded missing: 0..0; wounded wrong: 1..1");
        CollectionAssert.Contains(notes, "e3: type attack for assassination");
        CollectionAssert.Contains(notes, "FALSE OCCURRENCE: the ministry threatened to bomb the capital");
    }

    [TestMethod]
    public void An_article_without_records_has_missed_its_core_events()
    {
        var total = Evaluator.Evaluate(KeyFolder.Read(Case("keys")), []).Total;

        Assert.AreEqual(new Tally(0, 0, 4), total.Events);
        Assert.AreEqual(0, total.FalseOccurrences);
    }

    static List<EventRecord> Records()
    {
        using var reader = new StreamReader(Case("records.jsonl"));
        return [.. RecordJson.ReadAll(reader)];
    }

    static string Case(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases", name);
}
