using Talion.Testing.W3C;
using Talion.Web.Tests.W3C;

namespace Talion.Web.Tests;

/// <summary>Counts how the suites come out, for the end of the run and for <c>docs/conformance.md</c>.</summary>
[TestClass]
public sealed class ConformanceTests
{
    static readonly SuiteReport Report = new("SPARQL over HTTP", () =>
        [.. ProtocolSuites.Protocol(), .. ProtocolSuites.GraphStore(), .. ProtocolSuites.GraphUpdates(), .. ProtocolSuites.Descriptions(), .. ProtocolSuites.Services()]);

    [GlobalTestCleanup]
    public static void Record(TestContext test) => Report.Record(test);

    [AssemblyCleanup]
    public static void Finish(TestContext run) => Report.Finish(run);

    [TestMethod]
    public void The_document_tells_of_the_suites_as_they_are() => Report.AssertCurrent();
}
