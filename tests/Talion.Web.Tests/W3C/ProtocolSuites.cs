using Talion.Testing.W3C;

namespace Talion.Web.Tests.W3C;

/// <summary>The W3C's suites for what SPARQL says over HTTP.</summary>
static class ProtocolSuites
{
    const string Folder = "rdf-tests/sparql/sparql11";

    public static IEnumerable<TestDataRow<ManifestEntry>> Protocol() => Rows("protocol");

    public static IEnumerable<TestDataRow<ManifestEntry>> GraphStore() => Rows("graph-store-protocol");

    public static IEnumerable<TestDataRow<ManifestEntry>> GraphUpdates() => Rows("http-rdf-update");

    public static IEnumerable<TestDataRow<ManifestEntry>> Descriptions() => Rows("service-description");

    /// <summary>Federated queries, which the engine's own tests run without a network.</summary>
    public static IEnumerable<TestDataRow<ManifestEntry>> Services() => Rows("service");

    static IEnumerable<TestDataRow<ManifestEntry>> Rows(string suite) => Suites.Rows($"{Folder}/{suite}/manifest.ttl");
}
