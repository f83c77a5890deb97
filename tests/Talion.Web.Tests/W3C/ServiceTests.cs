using System.Net.Http.Headers;
using Talion.Rdf.Terms;
using Talion.Sparql.Results;
using Talion.Testing.W3C;

namespace Talion.Web.Tests.W3C;

/// <summary>Runs the suite of federated queries with a server for every endpoint, each asked over HTTP.</summary>
[TestClass]
public sealed class ServiceTests
{
    [TestMethod]
    [DynamicData(nameof(ProtocolSuites.Services), typeof(ProtocolSuites))]
    public async Task A_federated_query_gives_the_expected_result(ManifestEntry entry)
    {
        await using var network = new Network();
        // An endpoint may ask those that come after it.
        foreach (var service in entry.Properties(entry.Action!, Dataset.Query + "serviceData").Reverse())
            await network.Start(((Iri)entry.Property(service, Dataset.Query + "endpoint")!).Value, Dataset.Read(entry, service, Dataset.Query));
        await network.Start("", Dataset.Read(entry, entry.Action!, Dataset.Query));
        var query = network.Renamed(File.ReadAllText(ManifestEntry.PathOf(entry.Property(entry.Action!, Dataset.Query + "query"))));

        var expected = ((TableResult)ExpectedResult.Read(entry)).Table;
        expected = expected with { Rows = [.. expected.Rows.Select(row => row.Select(term => term is null ? null : network.Renamed(term)).ToImmutableArray())] };
        Assert.IsTrue(TableComparison.AreSame(await network.Ask("", query), expected, ordered: false));
    }

    /// <summary>Servers under the names that a test gives them.</summary>
    sealed class Network : IAsyncDisposable
    {
        readonly Dictionary<string, TestServer> servers = [];

        public async Task Start(string name, IEnumerable<Quad> quads) => servers.Add(name, await TestServer.Start(
            quads.Select(quad => quad with { Object = Renamed(quad.Object) }),
            options => options with { Services = [.. servers.Values.Select(Address)] }));

        public string Renamed(string text) => servers.Aggregate(text, (renamed, server) => server.Key.Length == 0 ? renamed : renamed.Replace($"<{server.Key}>", $"<{Address(server.Value)}>", StringComparison.Ordinal));

        public Term Renamed(Term term) => term is Iri iri && servers.TryGetValue(iri.Value, out var server) ? new Iri(Address(server)) : term;

        public async Task<ResultTable> Ask(string name, string query)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/sparql") { Content = new StringContent(query, new MediaTypeHeaderValue("application/sparql-query")) };
            using var response = await servers[name].Client.SendAsync(request);
            Assert.IsTrue(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
            using var body = await response.Content.ReadAsStreamAsync();
            return ((TableResult)ResultDocument.Read(body, ResultFormat.Json)).Table;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var server in servers.Values)
                await server.DisposeAsync();
        }

        static string Address(TestServer server) => new Uri(server.Server.Address, "/sparql").AbsoluteUri;
    }
}
