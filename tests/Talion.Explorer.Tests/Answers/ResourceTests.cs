using System.Net;
using Talion.Rdf.Turtle;

namespace Talion.Explorer.Tests.Answers;

[TestClass]
public sealed class ResourceTests
{
    const string Base = "https://w3id.org/talion/id/";

    [TestMethod]
    public async Task Every_resource_of_the_graph_is_a_page_for_people_and_triples_for_machines()
    {
        var query = Uri.EscapeDataString($"SELECT DISTINCT ?s {{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), '{Base}') && !CONTAINS(STR(?s), '#')) }}");
        var resources = (await Asked.Text($"/sparql?query={query}", "text/csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Trim('"')).ToList();
        Assert.IsTrue(resources.Count > 100);

        foreach (var (resource, i) in resources.Select((resource, i) => (resource, i)))
        {
            var path = "/id/" + resource[Base.Length..];
            using var page = await Asked.Get(path, "text/html,application/xhtml+xml,*/*;q=0.8");
            Assert.AreEqual((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType), path);
            // One in ten is enough for what takes longer.
            if (i % 10 == 0)
                StringAssert.Contains(await Asked.Text(path, "application/n-triples"), $"<{resource}>", path);
        }
    }

    [TestMethod]
    [DataRow("text/turtle")]
    [DataRow("application/ld+json")]
    [DataRow("application/rdf+xml")]
    [DataRow("application/n-triples")]
    public async Task Triples_come_in_the_syntax_that_is_asked_for(string mediaType)
    {
        using var response = await Asked.Get(Events.Any(), mediaType);

        Assert.AreEqual(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [TestMethod]
    public async Task Who_takes_anything_gets_turtle() => Assert.IsNotEmpty(TurtleReader.Parse(await Asked.Text(Events.Any())).ToList());

    [TestMethod]
    [DataRow("/id/event/nothing-of-the-kind", "text/html")]
    [DataRow("/id/event/nothing-of-the-kind", "text/turtle")]
    [DataRow("/resource?iri=not%20an%20iri", "text/turtle")]
    [DataRow("/resource?iri=http%3A%2F%2Fx%2F%3E%20%7D%20DELETE", "text/turtle")]
    [DataRow("/resource", "text/html")]
    public async Task What_the_graph_does_not_know_is_not_found(string path, string accept)
    {
        using var response = await Asked.Get(path, accept);

        Assert.AreEqual(HttpStatusCode.NotFound, response.StatusCode);
    }
}
