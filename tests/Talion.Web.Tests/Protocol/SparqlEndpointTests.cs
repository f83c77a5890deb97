using System.Net;
using System.Net.Http.Headers;
using Talion.Rdf;
using Talion.Rdf.Canonical;
using Talion.Rdf.Syntax;
using Talion.Sparql.Results;

namespace Talion.Web.Tests.Protocol;

[TestClass]
public sealed class SparqlEndpointTests
{
    const string All = "SELECT ?o { ?s ?p ?o }";
    const string AllTriples = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";

    [TestMethod]
    [DataRow("application/sparql-results+json", ResultFormat.Json)]
    [DataRow("application/sparql-results+xml", ResultFormat.Xml)]
    [DataRow("text/csv", ResultFormat.Csv)]
    [DataRow("text/tab-separated-values", ResultFormat.Tsv)]
    [DataRow("application/json", ResultFormat.Json)]
    [DataRow("application/xml", ResultFormat.Xml)]
    public async Task Tables_come_in_the_format_that_is_asked_for(string mediaType, ResultFormat format)
    {
        await using var server = await TestServer.Start([Data.Fact()]);

        using var response = await server.Get(Data.Url(All), mediaType);

        Assert.AreEqual(mediaType, response.Content.Headers.ContentType!.MediaType);
        var table = Assert.IsInstanceOfType<TableResult>(ResultDocument.Read(await response.Content.ReadAsStreamAsync(), format)).Table;
        Assert.AreEqual("o", table.Rows.Single()[0] is Talion.Rdf.Terms.Literal literal ? literal.Value : null);
    }

    [TestMethod]
    [DataRow(RdfFormat.Turtle)]
    [DataRow(RdfFormat.NTriples)]
    [DataRow(RdfFormat.RdfXml)]
    [DataRow(RdfFormat.JsonLd)]
    [DataRow(RdfFormat.TriG)]
    [DataRow(RdfFormat.NQuads)]
    public async Task Triples_come_in_the_syntax_that_is_asked_for(RdfFormat format)
    {
        await using var server = await TestServer.Start(Data.Numbers(20));

        using var response = await server.Get(Data.Url(AllTriples), format.MediaType());

        Assert.AreEqual(format.MediaType(), response.Content.Headers.ContentType!.MediaType);
        var triples = RdfDocument.Read(await response.Content.ReadAsStreamAsync(), format);
        Assert.IsTrue(RdfCanonicalizer.AreIsomorphic(Data.Numbers(20).Select(quad => quad with { Graph = null }), triples));
    }

    [TestMethod]
    public async Task Turtle_of_many_triples_is_written_as_they_come()
    {
        await using var server = await TestServer.Start(Data.Numbers(12_000));

        using var response = await server.Get(Data.Url(AllTriples), "text/turtle");

        Assert.AreEqual(12_000, RdfDocument.Read(await response.Content.ReadAsStreamAsync(), RdfFormat.Turtle).Distinct().Count());
    }

    [TestMethod]
    public async Task A_query_sees_the_union_of_all_graphs_or_those_that_the_request_names()
    {
        await using var server = await TestServer.Start([Data.Fact("a", "g1"), Data.Fact("a", "g2"), Data.Fact("b", "g2"), Data.Fact("c", graph: null)]);

        Assert.AreEqual("o\r\na\r\nb\r\nc\r\n", await server.GetText(Data.Url(All + " ORDER BY ?o"), "text/csv"));
        Assert.AreEqual("o\r\na\r\n", await server.GetText(Data.Url(All, "&default-graph-uri=http://example.org/g1"), "text/csv"));
        Assert.AreEqual("o\r\n", await server.GetText(Data.Url(All, "&named-graph-uri=http://example.org/g1"), "text/csv"));
    }

    [TestMethod]
    public async Task A_client_that_has_the_answer_is_told_so_until_the_data_changes()
    {
        await using var server = await TestServer.Start([Data.Fact()]);
        using var first = await server.Get(Data.Url(All), "text/csv");
        using var again = await server.Get(Data.Url(All), "text/csv", first.Headers.ETag);
        using var other = await server.Get(Data.Url(All), "application/json", first.Headers.ETag);
        await server.Update("INSERT DATA { <http://example.org/s> <http://example.org/p> 1 }");
        using var changed = await server.Get(Data.Url(All), "text/csv", first.Headers.ETag);

        Assert.AreEqual(HttpStatusCode.NotModified, again.StatusCode);
        Assert.AreEqual(first.Headers.ETag, again.Headers.ETag);
        Assert.AreEqual(HttpStatusCode.OK, other.StatusCode);
        Assert.AreEqual(HttpStatusCode.OK, changed.StatusCode);
        Assert.AreNotEqual(first.Headers.ETag, changed.Headers.ETag);
    }

    [TestMethod]
    public async Task What_depends_on_time_or_chance_is_not_kept()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Get(Data.Url("SELECT (NOW() AS ?now) (RAND() AS ?chance) {}"), "text/csv");

        Assert.IsNull(response.Headers.ETag);
        Assert.IsTrue(response.Headers.CacheControl!.NoStore);
        Assert.AreNotEqual(await response.Content.ReadAsStringAsync(), await server.GetText(Data.Url("SELECT (NOW() AS ?now) (RAND() AS ?chance) {}"), "text/csv"));
    }

    [TestMethod]
    [DataRow("gzip")]
    [DataRow("br")]
    public async Task Answers_are_compressed_for_who_wants_it(string coding)
    {
        await using var server = await TestServer.Start(Data.Numbers(1000));
        var request = new HttpRequestMessage(HttpMethod.Get, Data.Url(All));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));

        using var response = await server.Client.SendAsync(request);
        using var plain = await server.Get(Data.Url(All), "application/sparql-results+json");

        Assert.AreEqual(coding, response.Content.Headers.ContentEncoding.Single());
        Assert.IsLessThan((await plain.Content.ReadAsByteArrayAsync()).Length / 4, (await response.Content.ReadAsByteArrayAsync()).Length);
        Assert.AreNotEqual(plain.Headers.ETag, response.Headers.ETag);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [TestMethod]
    public async Task The_first_rows_are_sent_before_the_last_are_worked_out()
    {
        // A hundred million rows: far more than could be worked out first.
        await using var server = await TestServer.Start(Data.Numbers(10_000), options => options with { Limits = options.Limits with { Rows = long.MaxValue } });

        using var response = await server.Client.GetAsync(Data.Url("SELECT ?a ?b { ?a ?p ?x . ?b ?p ?y }"), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[1 << 20];
        await body.ReadExactlyAsync(buffer);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("n9", System.Text.Encoding.UTF8.GetString(buffer));
    }

    [TestMethod]
    public async Task HEAD_says_what_GET_would_without_a_body()
    {
        await using var server = await TestServer.Start([Data.Fact()]);

        using var response = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Data.Url(All)));

        Assert.AreEqual("application/sparql-results+json", response.Content.Headers.ContentType!.MediaType);
        Assert.IsNotNull(response.Headers.ETag);
        Assert.IsEmpty(await response.Content.ReadAsByteArrayAsync());
    }
}
