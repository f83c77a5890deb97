using Talion.Rdf.NTriples;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests.NTriples;

[TestClass]
public sealed class NTriplesSuiteTests
{
    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => Suites.Rows("rdf-tests/rdf/rdf12/rdf-n-triples/manifest.ttl");

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_NTriples_passes(ManifestEntry entry) => SyntaxSuite.Run(entry, (stream, _) => NTriplesReader.Read(stream));
}
