using Talion.Rdf.TriG;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests.TriG;

[TestClass]
public sealed class TriGSuiteTests
{
    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => Suites.Rows("rdf-tests/rdf/rdf12/rdf-trig/manifest.ttl");

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_TriG_passes(ManifestEntry entry) =>
        SyntaxSuite.Run(entry, (stream, baseIri) => TriGReader.Read(stream, baseIri));
}
