using Talion.Knowledge.Queries;
using Talion.Knowledge.Tests.Building;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Sources;

namespace Talion.Knowledge.Tests.Queries;

/// <summary>Every question of the catalogue, asked of the hand-made dispatches, in memory and straight from the file.</summary>
[TestClass]
public sealed class QueryCatalogTests
{
    static TemporaryBase? made;

    public static IEnumerable<object[]> Cases => ExpectedAnswers.Read().Select(answer => new object[] { answer });

    [ClassInitialize]
    public static void Build(TestContext context) => made = TemporaryBase.Of(Dispatches.All);

    [ClassCleanup]
    public static void Close() => made?.Dispose();

    [TestMethod]
    public void Every_query_has_an_expected_answer() =>
        Assert.AreSequenceEqual(
            QueryCatalog.Embedded.Queries.Select(query => query.Name).ToArray(),
            ExpectedAnswers.Read().Select(answer => answer.Query).Distinct().Order(StringComparer.Ordinal).ToArray());

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void The_answer_is_as_expected(ExpectedAnswer expected)
    {
        foreach (var source in new[] { made!.Knowledge.Source, made.Knowledge.ToMemory().Current })
            Assert.AreEqual(string.Join('\n', expected.Rows), string.Join('\n', Ask(expected, source)));
    }

    static IEnumerable<string> Ask(ExpectedAnswer expected, IQuadSource source)
    {
        Assert.IsTrue(QueryCatalog.Embedded.TryFind(expected.Query, out var query));
        return SparqlQuery.Parse(query.With(expected.Settings)).Select(source).Select(row => string.Join(" | ", row.ToRow().Select(Text)).Trim());
    }

    static string Text(Term? term) => term switch
    {
        null => "-",
        Literal literal => literal.Value,
        _ => term.ToString(),
    };
}
