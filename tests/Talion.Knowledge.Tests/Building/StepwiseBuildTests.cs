using FsCheck;
using FsCheck.Fluent;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Building;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Knowledge.Tests.Resolution;
using Talion.Store.Durable;

namespace Talion.Knowledge.Tests.Building;

/// <summary>A base that was brought up to date step by step holds, quad for quad and blob for blob, what one holds that was built at once.</summary>
[TestClass]
public sealed class StepwiseBuildTests
{
    /// <summary>TALION_STEPWISE asks for more.</summary>
    static readonly int Number = int.TryParse(Environment.GetEnvironmentVariable("TALION_STEPWISE"), out var number) ? number : 25;

    const string Exchange = "It was the latest of many tit-for-tat attacks.";

    static readonly KnowledgeSettings Settings = new(World.Index, [])
    {
        Exchanges = [new("tit-for-tat", null, [new Label("tit-for-tat", LabelPart.Phrase)], ImmutableSortedDictionary<string, string>.Empty)],
        Backings = [new("group/kataib-hezbollah", "country/iran", "Somebody, somewhere")],
    };

    [TestMethod]
    public void Articles_that_come_go_and_change_leave_what_those_that_stay_give() => Prop.ForAll(
        (from articles in ManyAccounts.Articles().Where(articles => articles.Length > 0)
         from others in ManyAccounts.Articles()
         from steps in Gen.ArrayOf(Gen.Choose(0, 59), 25)
         select (Articles: Reports(articles), Others: Reports(others), Steps: steps)).ToArbitrary(),
        drawn =>
        {
            using var stepwise = new Base();
            var present = new SortedDictionary<string, Report>(StringComparer.Ordinal);
            foreach (var step in drawn.Steps)
                Take(step, drawn.Articles, drawn.Others, present, stepwise);
            stepwise.Knowledge.Resolve(Settings);
            using var atOnce = new Base();
            atOnce.Knowledge.AddAll([.. present.Values], Settings);
            atOnce.Knowledge.Resolve(Settings);

            Assert.AreEqual(atOnce.Content(), stepwise.Content());
            return stepwise.Knowledge.Check().Count == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Number).WithReplay(20200311, 41));

    [TestMethod]
    public void A_decision_that_is_taken_back_leaves_no_trace()
    {
        ImmutableArray<Report> reports = Reports(
            Account.Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base), Account.Of("b#e1", from: "2020-05-01").At("Ain al-Asad", EntityKind.Base));
        using var made = new Base();
        made.Knowledge.AddAll(reports, Settings);
        var before = made.Knowledge.Resolve(Settings);
        var content = made.Content();

        var decided = made.Knowledge.Resolve(Settings with { Decisions = new DecisionList([["a#e1", "b#e1"]], []) });
        Assert.AreEqual((2, 1), (before.Events, decided.Events));
        Assert.AreNotEqual(content, made.Content());

        Assert.AreEqual(2, made.Knowledge.Resolve(Settings).Events);
        Assert.AreEqual(content, made.Content());
    }

    [TestMethod]
    public void Another_gazetteer_gives_what_it_would_have_given_at_once()
    {
        var reports = Reports(Account.Of("a#e1", from: "2020-03-11").At("Camp Taji", EntityKind.Base).By("KH"));
        var other = Settings with { Gazetteer = Dispatches.Settings.Gazetteer };
        using var changed = new Base();
        changed.Knowledge.AddAll(reports, Settings);
        changed.Knowledge.Resolve(Settings);
        changed.Knowledge.Resolve(other);
        using var atOnce = new Base();
        atOnce.Knowledge.AddAll(reports, Settings);
        atOnce.Knowledge.Resolve(other);

        Assert.AreEqual(atOnce.Content(), changed.Content());
    }

    /// <summary>Four steps for each article: it comes or goes, comes or goes, changes or is resolved with all others.</summary>
    static void Take(int step, ImmutableArray<Report> articles, ImmutableArray<Report> others, SortedDictionary<string, Report> present, Base stepwise)
    {
        var report = articles[step / 4 % articles.Length];
        var id = report.Article.Id;
        if (step % 4 == 3)
            stepwise.Knowledge.Resolve(Settings);
        else if (step % 4 == 2 && others.FirstOrDefault(other => other.Article.Id == id) is { } changed)
            stepwise.Knowledge.Add(present[id] = changed, Settings);
        else if (present.Remove(id))
            stepwise.Knowledge.Remove(id);
        else
            stepwise.Knowledge.Add(present[id] = report, Settings);
    }

    /// <summary>The reports of some records, which stand in their texts; a third of the articles speak of an exchange of blows.</summary>
    static ImmutableArray<Report> Reports(params EventRecord[] records) =>
        [.. Account.Reports(records).Select((report, i) => Traceable(report, i % 3 == 0 ? Exchange : ""))];

    static Report Traceable(Report report, string more)
    {
        var text = $"{report.Article.Text} {more}";
        return new Report(report.Article with { Text = text }, [.. report.Records.Select(record => record with { Evidence = [.. record.Evidence.Select(evidence => Sentence(text, evidence.Quote)), .. more.Length > 0 ? [Sentence(text, more)] : Array.Empty<Evidence>()] })]);
    }

    static Evidence Sentence(string text, string quote) => text.IndexOf(quote, StringComparison.Ordinal) is var start ? new(quote, start, start + quote.Length, null) : throw new ArgumentException(quote);

    /// <summary>A base in a folder of its own.</summary>
    sealed class Base : IDisposable
    {
        readonly TemporaryBase made = new();

        public KnowledgeBase Knowledge => made.Knowledge;

        /// <summary>All quads, and all that is kept beside them.</summary>
        public string Content()
        {
            using var store = DurableStore.OpenToRead(made.Folder);
            return made.Export() + string.Join('\n', store.ReadBlobs("").Where(blob => !blob.Key.StartsWith("graph/", StringComparison.Ordinal)).Select(blob => $"{blob.Key} {Convert.ToHexString(blob.Value)}"));
        }

        public void Dispose() => made.Dispose();
    }
}
