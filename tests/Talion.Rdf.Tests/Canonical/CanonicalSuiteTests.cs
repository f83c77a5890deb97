using System.Security.Cryptography;
using System.Text.Json;
using Talion.Rdf.Canonical;
using Talion.Rdf.NQuads;
using Talion.Rdf.Terms;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests.Canonical;

[TestClass]
public sealed class CanonicalSuiteTests
{
    const string Vocabulary = "https://w3c.github.io/rdf-canon/tests/vocab#";

    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => Suites.Rows("rdf-canon/manifest.ttl");

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void The_suite_of_RDF_Dataset_Canonicalization_passes(ManifestEntry entry)
    {
        Quad[] quads = [.. NQuadsReader.Parse(File.ReadAllText(ManifestEntry.PathOf(entry.Action)))];
        var algorithm = entry.Property(Vocabulary + "hashAlgorithm") is Literal { Value: "SHA384" }
            ? HashAlgorithmName.SHA384
            : HashAlgorithmName.SHA256;

        switch (entry.Type)
        {
            case "RDFC10EvalTest":
                Assert.AreEqual(File.ReadAllText(ManifestEntry.PathOf(entry.Result)),
                    RdfCanonicalizer.Canonicalize(quads, algorithm).ToNQuads());
                break;
            case "RDFC10MapTest":
                var expected = JsonSerializer.Deserialize<SortedDictionary<string, string>>(File.ReadAllText(ManifestEntry.PathOf(entry.Result)));
                var actual = new SortedDictionary<string, string>(RdfCanonicalizer.Canonicalize(quads, algorithm).Labels.ToDictionary());
                Assert.AreSequenceEqual(expected!.ToArray(), actual.ToArray());
                break;
            case "RDFC10NegativeEvalTest":
                Assert.ThrowsExactly<CanonicalizationLimitException>(() => RdfCanonicalizer.Canonicalize(quads, algorithm));
                break;
            default:
                Assert.Fail($"There is no test of type {entry.Type}.");
                break;
        }
    }
}
