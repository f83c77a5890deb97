using System.Net;
using Talion.Sparql.Sources;
using Talion.Testing;

namespace Talion.Web.Tests.Remote;

[TestClass]
public sealed class RemoteTests
{
    [TestMethod]
    public async Task SERVICE_asks_an_endpoint_that_is_allowed_by_name()
    {
        await using var other = await TestServer.Start([Data.Fact("far away")]);
        var endpoint = new Uri(other.Server.Address, "/sparql").AbsoluteUri;
        await using var server = await TestServer.Start([], options => options with { Services = [endpoint] });

        Assert.AreEqual("o\r\nfar away\r\n", await server.GetText(Data.Url($"SELECT ?o {{ SERVICE <{endpoint}> {{ ?s ?p ?o }} }}"), "text/csv"));
    }

    [TestMethod]
    public async Task SERVICE_asks_nobody_else()
    {
        await using var other = await TestServer.Start([Data.Fact()]);
        var endpoint = new Uri(other.Server.Address, "/sparql").AbsoluteUri;
        await using var none = await TestServer.Start();
        await using var another = await TestServer.Start([], options => options with { Services = ["http://example.org/sparql"] });

        foreach (var server in (TestServer[])[none, another])
        {
            using var response = await server.Get(Data.Url($"SELECT ?o {{ SERVICE <{endpoint}> {{ ?s ?p ?o }} }}"));
            Assert.AreEqual(HttpStatusCode.BadGateway, response.StatusCode);
        }
    }

    [TestMethod]
    public async Task LOAD_reads_a_document_that_is_allowed_by_name()
    {
        await using var other = await TestServer.Start([Data.Fact("far away")]);
        var document = new Uri(other.Server.Address, "/store?graph=http%3A%2F%2Fexample.org%2Fg").AbsoluteUri;
        await using var server = await TestServer.Start([], options => options with { Documents = [document] });

        using var response = await server.Update($"LOAD <{document}> INTO GRAPH <http://example.org/copy>");

        Assert.AreEqual(HttpStatusCode.NoContent, response.StatusCode);
        Assert.AreEqual(Data.Fact("far away", "copy"), server.Store.Snapshot.Source.Quads().Single());
    }

    [TestMethod]
    public async Task LOAD_reads_files_below_an_allowed_folder_and_no_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("open/one.ttl", "<http://example.org/s> <http://example.org/p> [] .");
        folder.Write("open/deep/two.ttl", "<http://example.org/s> <http://example.org/p> [] .");
        folder.Write("open-to-none.ttl", "<http://example.org/s> <http://example.org/p> \"secret\" .");
        folder.Write("closed/three.ttl", "<http://example.org/s> <http://example.org/p> \"secret\" .");
        File.CreateSymbolicLink(folder["open/link.ttl"], folder["closed/three.ttl"]);
        Directory.CreateSymbolicLink(folder["open/folder"], folder["closed"]);
        var root = new Uri(folder.Path + "/").AbsoluteUri;
        await using var server = await TestServer.Start([], options => options with { Documents = [root + "open/"] });

        foreach (var name in (string[])["open/one.ttl", "open/deep/two.ttl"])
            Assert.AreEqual(HttpStatusCode.NoContent, (await server.Update($"LOAD <{root}{name}>")).StatusCode);
        Assert.AreEqual(2, server.Store.Snapshot.Source.Count(default), "Blank nodes of two documents are two.");
        string[] closed =
        [
            "closed/three.ttl", "open/../closed/three.ttl", "open/%2e%2e/closed/three.ttl", "open/..%2fclosed/three.ttl", "open/link.ttl", "open/folder/three.ttl",
            "open-to-none.ttl", "open", "open/nothing.ttl",
        ];
        foreach (var name in closed)
            Assert.AreEqual(HttpStatusCode.UnprocessableEntity, (await server.Update($"LOAD <{root}{name}>")).StatusCode, name);
        Assert.AreEqual(2, server.Store.Snapshot.Source.Count(default));
    }

    [TestMethod]
    [DataRow("file:///etc/passwd")]
    [DataRow("http://127.0.0.1:9/data.ttl")]
    [DataRow("ftp://example.org/data.ttl")]
    public async Task LOAD_reads_nothing_where_nothing_is_allowed(string document)
    {
        await using var server = await TestServer.Start();

        Assert.AreEqual(HttpStatusCode.UnprocessableEntity, (await server.Update($"LOAD <{document}>")).StatusCode);
        Assert.AreEqual(HttpStatusCode.NoContent, (await server.Update($"LOAD SILENT <{document}>")).StatusCode);
    }
}
