using Talion.Sparql.Syntax;
using Talion.Sparql.Syntax.Parsing;
using Talion.Testing.W3C;

namespace Talion.Sparql.Tests.W3C;

[TestClass]
public sealed class SyntaxTests
{
    [TestMethod]
    [DynamicData(nameof(GoodQueries))]
    public void Queries_that_are_well_formed_are_read(ManifestEntry entry) =>
        SparqlParser.ParseQuery(Text(entry), entry.BaseOf(entry.Action));

    [TestMethod]
    [DynamicData(nameof(BadQueries))]
    public void Queries_that_are_not_are_refused(ManifestEntry entry) =>
        Assert.ThrowsExactly<SparqlSyntaxException>(() => SparqlParser.ParseQuery(Text(entry), entry.BaseOf(entry.Action)));

    [TestMethod]
    [DynamicData(nameof(GoodUpdates))]
    public void Updates_that_are_well_formed_are_read(ManifestEntry entry) =>
        SparqlParser.ParseUpdate(Text(entry), entry.BaseOf(entry.Action));

    [TestMethod]
    [DynamicData(nameof(BadUpdates))]
    public void Updates_that_are_not_are_refused(ManifestEntry entry) =>
        Assert.ThrowsExactly<SparqlSyntaxException>(() => SparqlParser.ParseUpdate(Text(entry), entry.BaseOf(entry.Action)));

    static IEnumerable<TestDataRow<ManifestEntry>> GoodQueries() => SparqlSuites.OfTypes("PositiveSyntaxTest", "PositiveSyntaxTest11").Where(IsQuery);

    static IEnumerable<TestDataRow<ManifestEntry>> BadQueries() => SparqlSuites.OfTypes("NegativeSyntaxTest", "NegativeSyntaxTest11").Where(IsQuery);

    static IEnumerable<TestDataRow<ManifestEntry>> GoodUpdates() => SparqlSuites.OfTypes("PositiveUpdateSyntaxTest", "PositiveUpdateSyntaxTest11");

    static IEnumerable<TestDataRow<ManifestEntry>> BadUpdates() => SparqlSuites.OfTypes("NegativeUpdateSyntaxTest", "NegativeUpdateSyntaxTest11");

    static bool IsQuery(TestDataRow<ManifestEntry> row) => row.Value is null || !ManifestEntry.PathOf(row.Value.Action).EndsWith(".ru", StringComparison.Ordinal);

    static string Text(ManifestEntry entry) => File.ReadAllText(ManifestEntry.PathOf(entry.Action));
}
