using Talion.Rdf.RdfXml;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests.RdfXml;

[TestClass]
public sealed class RdfXmlSuiteTests
{
    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => Suites.Rows("rdf-tests/rdf/rdf11/rdf-xml/manifest.ttl");

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_RdfXml_passes(ManifestEntry entry) =>
        SyntaxSuite.Run(entry, (stream, baseIri) => RdfXmlReader.Read(stream, baseIri));
}
