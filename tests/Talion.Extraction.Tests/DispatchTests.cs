using System.Runtime.CompilerServices;
using Talion.Extraction.Articles;
using Talion.Knowledge.Lexicons;

namespace Talion.Extraction.Tests;

/// <summary>Runs <c>Cases/dispatches.cases</c>: short articles and what must and must not come out of them.</summary>
[TestClass]
public sealed class DispatchTests
{
    static readonly Lazy<Extractor> Extractor = new(() => new Extractor(LexiconLoader.Load()));

    public static IEnumerable<object[]> Cases() => Dispatch.ReadAll(CasesPath()).Select(d => new object[] { d.Name, d });

    static string CasesPath([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases", "dispatches.cases");

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_dispatch_gives_what_it_tells(string name, Dispatch dispatch)
    {
        var records = Extractor.Value.Extract(new Article("case", dispatch.Text, dispatch.Published)).Records;

        var problems = dispatch.Problems(records);

        Assert.IsEmpty(problems, $"{name}\n{string.Join('\n', problems)}\nrecords:\n{string.Join('\n', records.Select(Dispatch.Describe))}");
    }
}
