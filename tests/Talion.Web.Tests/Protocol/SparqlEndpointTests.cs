using System.Net;
using Talion.Rdf.Terms;

namespace Talion.Web.Tests.Protocol;

[TestClass]
public sealed class SparqlEndpointTests
{
    static readonly Quad Fact = new(new Iri("http://example.org/s"), new Iri("http://example.org/p"), new Literal("o"), new Iri("http://example.org/g"));

    [TestMethod]
    public async Task A_query_is_answered_in_JSON_where_nothing_else_is_asked_for()
    {
        await using var server = await TestServer.Start([Fact]);

        using var response = await server.Client.GetAsync("/sparql?query=SELECT+%2A+%7B%3Fs+%3Fp+%3Fo%7D");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual("application/sparql-results+json", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("http://example.org/s", await response.Content.ReadAsStringAsync());
    }
}
