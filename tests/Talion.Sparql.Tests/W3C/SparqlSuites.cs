using Talion.Testing.W3C;

namespace Talion.Sparql.Tests.W3C;

/// <summary>The entries of the W3C's SPARQL suites by what kind of test they are, and why some are not run.</summary>
static class SparqlSuites
{
    static readonly string[] Manifests =
    [
        "rdf-tests/sparql/sparql10/manifest.ttl", "rdf-tests/sparql/sparql11/manifest-all.ttl", "rdf-tests/sparql/sparql12/manifest.ttl",
    ];

    /// <summary>What is about HTTP is run where the server is.</summary>
    static readonly string[] OverHttp = ["ProtocolTest", "GraphStoreProtocolTest", "ServiceDescriptionTest"];

    public static IEnumerable<TestDataRow<ManifestEntry>> All =>
        Manifests.SelectMany(manifest => Suites.Rows(manifest, ReasonToSkip)).Where(row => row.Value is null || !OverHttp.Contains(row.Value.Type, StringComparer.Ordinal));

    public static IEnumerable<TestDataRow<ManifestEntry>> OfTypes(params string[] types) =>
        All.Where(row => row.Value is null || types.Contains(row.Value.Type, StringComparer.Ordinal));

    static string? ReasonToSkip(ManifestEntry entry)
    {
        var id = entry.Id.Value;
        if (id.Contains("/entailment/", StringComparison.Ordinal))
            return "Entailment regimes beyond simple entailment are no part of the engine.";
        return null;
    }
}
