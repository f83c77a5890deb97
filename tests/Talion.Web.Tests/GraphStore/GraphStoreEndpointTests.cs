using System.Net;
using System.Net.Http.Headers;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Web.Tests.GraphStore;

[TestClass]
public sealed class GraphStoreEndpointTests
{
    const string Graph = "/store?graph=http://example.org/g";

    [TestMethod]
    public async Task Blank_nodes_of_two_documents_are_two()
    {
        await using var server = await TestServer.Start();

        await server.Send(Request(HttpMethod.Post, Graph, "_:x <http://example.org/p> _:x ."));
        await server.Send(Request(HttpMethod.Post, Graph, "_:x <http://example.org/p> _:x ."));

        var quads = server.Store.Snapshot.Source.Quads().ToList();
        Assert.HasCount(2, quads);
        Assert.IsTrue(quads.TrueForAll(quad => quad.Subject.Equals(quad.Object)));
    }

    [TestMethod]
    public async Task Only_the_graph_that_is_named_changes()
    {
        await using var server = await TestServer.Start([Data.Fact("a", "g"), Data.Fact("b", "other"), Data.Fact("c", graph: null)]);

        Assert.AreEqual(HttpStatusCode.NoContent, (await server.Send(Request(HttpMethod.Put, Graph, "<http://example.org/s> <http://example.org/p> \"d\" ."))).StatusCode);
        Assert.AreEqual(HttpStatusCode.OK, (await server.Send(new HttpRequestMessage(HttpMethod.Delete, "/store?default"))).StatusCode);

        Assert.AreEquivalent((Quad[])[Data.Fact("d", "g"), Data.Fact("b", "other")], server.Store.Snapshot.Source.Quads());
    }

    [TestMethod]
    public async Task Relative_IRIs_are_resolved_against_the_graphs_own()
    {
        await using var server = await TestServer.Start();

        await server.Send(Request(HttpMethod.Put, "/store?graph=http://example.org/folder/g", "<../x> <#p> <> ."));

        Assert.AreEqual(
            new Quad(Data.Name("x"), Data.Name("folder/g#p"), Data.Name("folder/g"), Data.Name("folder/g")), server.Store.Snapshot.Source.Quads().Single());
    }

    [TestMethod]
    public async Task A_change_that_goes_by_an_older_state_is_refused()
    {
        await using var server = await TestServer.Start([Data.Fact()]);
        using var seen = await server.Get(Graph, "text/turtle");
        var mine = Request(HttpMethod.Put, Graph, "<http://example.org/s> <http://example.org/p> \"mine\" .");
        mine.Headers.IfMatch.Add(seen.Headers.ETag!);
        var late = Request(HttpMethod.Put, Graph, "<http://example.org/s> <http://example.org/p> \"late\" .");
        late.Headers.IfMatch.Add(seen.Headers.ETag!);

        Assert.AreEqual(HttpStatusCode.NoContent, (await server.Send(mine)).StatusCode);
        Assert.AreEqual(HttpStatusCode.PreconditionFailed, (await server.Send(late)).StatusCode);
        Assert.AreEqual(Data.Fact("mine"), server.Store.Snapshot.Source.Quads().Single());
    }

    [TestMethod]
    public async Task A_graph_can_be_made_only_where_there_is_none()
    {
        await using var server = await TestServer.Start();
        HttpRequestMessage Make()
        {
            var request = Request(HttpMethod.Put, Graph, "<http://example.org/s> <http://example.org/p> 1 .");
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
            return request;
        }

        Assert.AreEqual(HttpStatusCode.Created, (await server.Send(Make())).StatusCode);
        Assert.AreEqual(HttpStatusCode.PreconditionFailed, (await server.Send(Make())).StatusCode);
    }

    [TestMethod]
    public async Task Documents_that_name_graphs_of_their_own_are_refused()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Send(Request(HttpMethod.Put, Graph, "<http://example.org/other> { <http://example.org/s> <http://example.org/p> 1 }", "application/trig"));

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.AreEqual(0, server.Store.Snapshot.Source.Count(default));
    }

    [TestMethod]
    [DataRow("image/png")]
    [DataRow("text/turtle; charset=utf-16")]
    [DataRow(null)]
    public async Task What_is_no_RDF_in_UTF_8_is_refused(string? type)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Send(Request(HttpMethod.Put, Graph, "<http://example.org/s> <http://example.org/p> 1 .", type));

        Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [TestMethod]
    public async Task A_form_without_its_boundary_is_refused()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Send(Request(HttpMethod.Post, Graph, "--x\r\n", "multipart/form-data"));

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [TestMethod]
    public async Task Changes_of_many_callers_come_one_after_the_other()
    {
        await using var server = await TestServer.Start();

        var responses = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => server.Send(Request(HttpMethod.Post, Graph, $"<http://example.org/s> <http://example.org/p> {number} ."))));

        Assert.IsTrue(responses.All(response => response.IsSuccessStatusCode));
        Assert.AreEqual(1, responses.Count(response => response.StatusCode == HttpStatusCode.Created));
        Assert.AreEqual(40, server.Store.Snapshot.Source.Count(default));
    }

    static HttpRequestMessage Request(HttpMethod method, string path, string body, string? type = "text/turtle")
    {
        var content = new StringContent(body);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return new HttpRequestMessage(method, path) { Content = content };
    }
}
