using Talion.Sparql.Syntax;
using Talion.Sparql.Syntax.Parsing;
using Talion.Testing.W3C;

namespace Talion.Sparql.Tests.W3C;

[TestClass]
public sealed class SyntaxTests
{
    [TestMethod]
    [DynamicData(nameof(Good))]
    public void What_is_well_formed_is_read(ManifestEntry entry) => Parse(entry);

    [TestMethod]
    [DynamicData(nameof(Bad))]
    public void What_is_not_is_refused(ManifestEntry entry) => Assert.ThrowsExactly<SparqlSyntaxException>(() => Parse(entry));

    static IEnumerable<TestDataRow<ManifestEntry>> Good() =>
        SparqlSuites.OfTypes("PositiveSyntaxTest", "PositiveSyntaxTest11", "PositiveUpdateSyntaxTest", "PositiveUpdateSyntaxTest11");

    static IEnumerable<TestDataRow<ManifestEntry>> Bad() =>
        SparqlSuites.OfTypes("NegativeSyntaxTest", "NegativeSyntaxTest11", "NegativeUpdateSyntaxTest", "NegativeUpdateSyntaxTest11");

    /// <summary>The file's name tells a query from an update; some entries of updates are of the type for queries.</summary>
    static object Parse(ManifestEntry entry)
    {
        var path = ManifestEntry.PathOf(entry.Action);
        var (text, baseIri) = (File.ReadAllText(path), entry.BaseOf(entry.Action));
        return Path.GetExtension(path) == ".ru" ? SparqlParser.ParseUpdate(text, baseIri) : SparqlParser.ParseQuery(text, baseIri);
    }
}
