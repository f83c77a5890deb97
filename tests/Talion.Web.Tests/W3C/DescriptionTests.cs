using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;
using Talion.Shacl;
using Talion.Store.Indexes;
using Talion.Testing;
using Talion.Testing.W3C;

namespace Talion.Web.Tests.W3C;

/// <summary>The suite gives no more than the names of its tests; what they ask for is in the standard.</summary>
[TestClass]
public sealed class DescriptionTests
{
    const string Namespace = "http://www.w3.org/ns/sparql-service-description#";

    static readonly string Shapes = Path.Combine(Repository.Root, "tests", "Talion.Web.Tests", "W3C", "description.shapes.ttl");

    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => ProtocolSuites.Descriptions();

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public async Task The_endpoint_describes_itself(ManifestEntry entry)
    {
        await using var server = await TestServer.Start();
        using var response = await server.Client.GetAsync("/sparql");
        var triples = RdfDocument.Read(await response.Content.ReadAsStreamAsync(), RdfFormats.FromMediaType(response.Content.Headers.ContentType!.MediaType!)!.Value).ToList();

        switch (entry.ToString().Split(':')[0])
        {
            case "returns-rdf":
                Assert.IsNotEmpty(triples);
                break;
            case "has-endpoint-triple":
                var endpoint = new Iri(new Uri(server.Server.Address, "/sparql").AbsoluteUri);
                Assert.Contains(triple => triple.Predicate.Value == Namespace + "endpoint" && triple.Object.Equals(endpoint), triples);
                break;
            case "conforms-to-schema":
                using (var shapes = File.OpenRead(Shapes))
                    Assert.IsEmpty(ShaclValidator.Validate(MemoryStore.Of(triples).Current, new ShapesGraph(TurtleReader.Read(shapes))).Results);
                break;
            default:
                Assert.Fail($"The suite has a new entry: {entry}");
                break;
        }
    }
}
