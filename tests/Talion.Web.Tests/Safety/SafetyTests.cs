using System.Net;
using System.Net.Http.Headers;
using Talion.Sparql.Sources;

namespace Talion.Web.Tests.Safety;

[TestClass]
public sealed class SafetyTests
{
    [TestMethod]
    public async Task Nothing_is_changed_without_the_token()
    {
        await using var server = await TestServer.Start([Data.Fact()]);

        foreach (var token in (string?[])[null, "", "another", TestServer.Token + "x"])
        {
            foreach (var request in Changes())
            {
                if (token is not null)
                    request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
                using var response = await server.Client.SendAsync(request);
                Assert.AreEqual(HttpStatusCode.Unauthorized, response.StatusCode, request.ToString());
                Assert.AreEqual("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
            }
        }
        Assert.AreEqual(1, server.Store.Snapshot.Source.Count(default));
    }

    [TestMethod]
    public async Task A_server_that_is_not_writable_changes_nothing_whoever_asks()
    {
        await using var server = await TestServer.Start([Data.Fact()], options => options with { Token = null });

        foreach (var request in Changes())
            Assert.AreEqual(HttpStatusCode.Forbidden, (await server.Send(request)).StatusCode, request.ToString());
        Assert.AreEqual(1, server.Store.Snapshot.Source.Count(default));
    }

    [TestMethod]
    [DataRow("evil.example", HttpStatusCode.BadRequest)]
    [DataRow("localhost", HttpStatusCode.OK)]
    public async Task On_the_loopback_interface_only_its_own_names_are_answered(string host, HttpStatusCode expected)
    {
        await using var server = await TestServer.Start();
        var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.Host = host;

        Assert.AreEqual(expected, (await server.Client.SendAsync(request)).StatusCode);
    }

    [TestMethod]
    [DataRow("/health")]
    [DataRow("/nowhere")]
    [DataRow("/sparql?query=ASK+%7B%7D")]
    public async Task No_answer_is_to_be_taken_for_something_else(string path)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Client.GetAsync(path);

        Assert.AreEqual("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [TestMethod]
    [DataRow(null, "https://elsewhere.example", null)]
    [DataRow("*", "https://elsewhere.example", "*")]
    [DataRow("https://friend.example", "https://friend.example", "https://friend.example")]
    [DataRow("https://friend.example", "https://elsewhere.example", null)]
    public async Task Pages_of_other_origins_are_answered_where_they_are_allowed(string? allowed, string origin, string? expected)
    {
        await using var server = await TestServer.Start([], options => options with { Origins = allowed is null ? [] : [allowed] });
        var asked = new HttpRequestMessage(HttpMethod.Get, Data.Url("ASK {}"));
        asked.Headers.Add("Origin", origin);
        var preflight = new HttpRequestMessage(HttpMethod.Options, "/sparql");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");

        Assert.AreEqual(expected, AllowedOrigin(await server.Client.SendAsync(asked)));
        Assert.AreEqual(expected, AllowedOrigin(await server.Client.SendAsync(preflight)));
    }

    [TestMethod]
    public async Task A_problem_too_is_shown_to_pages_that_are_allowed()
    {
        await using var server = await TestServer.Start([], options => options with { Origins = ["*"] });
        var request = new HttpRequestMessage(HttpMethod.Get, Data.Url("ASK {"));
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await server.Client.SendAsync(request);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.AreEqual("*", AllowedOrigin(response));
    }

    [TestMethod]
    [DataRow("""<!DOCTYPE rdf [<!ENTITY x SYSTEM "file:///etc/hostname">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"><rdf:Description rdf:about="http://example.org/s"><e:p>&x;</e:p></rdf:Description></rdf:RDF>""")]
    [DataRow("""<!DOCTYPE rdf [<!ENTITY % x SYSTEM "file:///etc/hostname"> %x;]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>""")]
    public async Task RDF_XML_reads_nothing_from_outside(string document)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Send(Put(document, "application/rdf+xml"));

        Assert.IsFalse(server.Store.Snapshot.Source.Quads().Any(quad => quad.Object.ToString().Contains(Environment.MachineName, StringComparison.Ordinal)));
        Assert.IsLessThan(500, (int)response.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Entities_that_grow_without_bound_are_refused()
    {
        await using var server = await TestServer.Start();
        var entities = string.Concat(Enumerable.Range(1, 12).Select(level => $"<!ENTITY x{level} \"{string.Concat(Enumerable.Repeat($"&x{level - 1};", 10))}\">"));
        var document = $"""<!DOCTYPE rdf [<!ENTITY x0 "0123456789">{entities}]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"><rdf:Description rdf:about="http://example.org/s"><e:p>&x12;</e:p></rdf:Description></rdf:RDF>""";

        using var response = await server.Send(Put(document, "application/rdf+xml"));

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [TestMethod]
    public async Task JSON_LD_fetches_no_context()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Send(Put("""{"@context": "http://127.0.0.1:9/context", "@id": "http://example.org/s", "name": "x"}""", "application/ld+json"));

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
    }

    static HttpRequestMessage Put(string document, string type) =>
        new(HttpMethod.Put, "/store?graph=http://example.org/g") { Content = new StringContent(document, new MediaTypeHeaderValue(type)) };

    static IEnumerable<HttpRequestMessage> Changes()
    {
        yield return new(HttpMethod.Post, "/sparql") { Content = new StringContent("CLEAR ALL", new MediaTypeHeaderValue("application/sparql-update")) };
        yield return new(HttpMethod.Post, "/sparql") { Content = new FormUrlEncodedContent([new("update", "CLEAR ALL")]) };
        yield return Put("", "text/turtle");
        yield return new(HttpMethod.Post, "/store") { Content = new StringContent("<a:b> <a:c> <a:d> .", new MediaTypeHeaderValue("text/turtle")) };
        yield return new(HttpMethod.Post, "/store/new") { Content = new StringContent("<a:b> <a:c> <a:d> .", new MediaTypeHeaderValue("text/turtle")) };
        yield return new(HttpMethod.Delete, "/store?graph=http://example.org/g");
    }

    static string? AllowedOrigin(HttpResponseMessage response) => response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
}
