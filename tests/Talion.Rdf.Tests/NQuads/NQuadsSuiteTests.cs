using Talion.Rdf.NQuads;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests.NQuads;

[TestClass]
public sealed class NQuadsSuiteTests
{
    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => Suites.Rows("rdf-tests/rdf/rdf12/rdf-n-quads/manifest.ttl");

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_NQuads_passes(ManifestEntry entry) => SyntaxSuite.Run(entry, (stream, _) => NQuadsReader.Read(stream));
}
