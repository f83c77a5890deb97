using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Testing.W3C;

namespace Talion.Web.Tests.W3C;

[TestClass]
public sealed class ProtocolTests
{
    const string Update = "http://www.w3.org/2009/sparql/tests/test-update#";

    public static IEnumerable<TestDataRow<ManifestEntry>> Entries => [.. ProtocolSuites.Protocol(), .. ProtocolSuites.GraphStore()];

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public async Task The_server_answers_as_the_protocols_ask(ManifestEntry entry)
    {
        await using var server = await TestServer.Start(Data(entry));
        var run = new ExchangeRun(server);
        foreach (var exchange in ExchangeReader.Read(entry))
            await run.Run(exchange);
    }

    static List<Quad> Data(ManifestEntry entry) =>
        [.. entry.Properties(entry.Id, $"{Update}graphData").SelectMany(graph => Graph(entry.Property(graph, $"{Update}graph"), (Literal)entry.Property(graph, "http://www.w3.org/2000/01/rdf-schema#label")!))];

    static IEnumerable<Quad> Graph(Term? file, Literal name)
    {
        using var stream = File.OpenRead(ManifestEntry.PathOf(file));
        foreach (var quad in RdfDocument.Read(stream, RdfFormat.NTriples))
            yield return quad with { Graph = new Iri(name.Value) };
    }
}
