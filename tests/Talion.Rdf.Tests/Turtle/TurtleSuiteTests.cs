using Talion.Rdf.Turtle;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests.Turtle;

[TestClass]
public sealed class TurtleSuiteTests
{
    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => Suites.Rows("rdf-tests/rdf/rdf12/rdf-turtle/manifest.ttl");

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_Turtle_passes(ManifestEntry entry) =>
        SyntaxSuite.Run(entry, (stream, baseIri) => TurtleReader.Read(stream, baseIri));
}
