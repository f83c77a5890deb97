using System.Runtime.CompilerServices;
using Talion.Extraction.Articles;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests;

/// <summary>Runs the short articles of <c>Cases</c> and looks at what must and must not come out of them.</summary>
[TestClass]
public sealed class DispatchTests
{
    static readonly Lazy<Extractor> Extractor = new(() => new Extractor(LexiconLoader.Load()));

    public static IEnumerable<object[]> Cases() => Read("dispatches.cases").Concat(Read("world.cases")).Concat(Read("wording.cases"))
        .Concat(Read("links.cases")).Concat(Read("identities.cases"));

    public static IEnumerable<object[]> KnownFailures() => Read("known-failures.cases");

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_dispatch_gives_what_it_tells(string name, Dispatch dispatch) => Assert.AreEqual("", Problems(name, dispatch));

    /// <summary>What is not read right is kept, so that nobody forgets it and everybody notices when it gets better.</summary>
    [TestMethod]
    [DynamicData(nameof(KnownFailures))]
    public void A_known_failure_still_fails(string name, Dispatch dispatch) =>
        Assert.AreNotEqual("", Problems(name, dispatch), $"{name}: read right now; move it from known-failures.cases to world.cases.");

    static string Problems(string name, Dispatch dispatch)
    {
        var records = Extractor.Value.Extract(new Article("case", dispatch.Text, dispatch.Published)).Records;
        var problems = dispatch.Problems(records);
        return problems.IsEmpty ? "" : $"{name}\n{string.Join('\n', problems)}\nrecords:\n{string.Join('\n', records.Select(Dispatch.Describe))}";
    }

    static IEnumerable<object[]> Read(string file, [CallerFilePath] string here = "") =>
        Dispatch.ReadAll(Path.Combine(Path.GetDirectoryName(here)!, "Cases", file)).Select(d => new object[] { d.Name, d });
}
