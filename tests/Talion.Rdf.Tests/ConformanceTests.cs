using Talion.Rdf.Tests.Canonical;
using Talion.Rdf.Tests.NQuads;
using Talion.Rdf.Tests.NTriples;
using Talion.Rdf.Tests.RdfXml;
using Talion.Rdf.Tests.TriG;
using Talion.Rdf.Tests.Turtle;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests;

/// <summary>Counts how the suites come out, for the end of the run and for <c>docs/conformance.md</c>.</summary>
[TestClass]
public sealed class ConformanceTests
{
    static readonly SuiteReport Report = new("RDF", () =>
    [
        .. NTriplesSuiteTests.Entries, .. NQuadsSuiteTests.Entries, .. TurtleSuiteTests.Entries, .. TriGSuiteTests.Entries, .. RdfXmlSuiteTests.Entries,
        .. CanonicalSuiteTests.Entries,
    ]);

    [GlobalTestCleanup]
    public static void Record(TestContext test) => Report.Record(test);

    [AssemblyCleanup]
    public static void Finish(TestContext run) => Report.Finish(run);

    [TestMethod]
    public void The_document_tells_of_the_suites_as_they_are() => Report.AssertCurrent();
}
