using System.Net;
using System.Text.Json;

namespace Talion.Explorer.Tests.Answers;

[TestClass]
public sealed class ApiTests
{
    [TestMethod]
    [DataRow("csv", "id,type")]
    [DataRow("csv-links", "")]
    [DataRow("csv-figures", "")]
    [DataRow("jsonl", "{\"id\":")]
    [DataRow("geojson", "{")]
    [DataRow("graphml", "<")]
    [DataRow("gexf", "<")]
    [DataRow("turtle", "@prefix")]
    public async Task Events_are_downloaded_in_every_format(string format, string beginning)
    {
        using var response = await Asked.Get($"/api/download/{format}");

        StringAssert.StartsWith((await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'), beginning);
        StringAssert.StartsWith(response.Content.Headers.ContentDisposition!.FileName, "talion-events.");
    }

    [TestMethod]
    public async Task A_download_holds_what_the_page_shows()
    {
        const string filter = "type=airstrike&from=2020-01-01";

        var shown = Events.Get($"/api/events?{filter}").GetProperty("events").GetArrayLength();
        var lines = (await Asked.Text($"/api/download/jsonl?{filter}")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.HasCount(shown, lines);
        Assert.IsTrue(Array.TrueForAll(lines, line => JsonDocument.Parse(line).RootElement.GetProperty("type").GetString() == "airstrike"));
    }

    [TestMethod]
    public void Sides_that_are_swapped_swap_their_cards()
    {
        var pair = Events.Get("/api/overview").GetProperty("opponents")[0];
        var (one, other) = (pair.GetProperty("one").GetString()!, pair.GetProperty("other").GetString()!);

        var ladder = Sides(Uri.EscapeDataString(one), Uri.EscapeDataString(other));
        var swapped = Sides(Uri.EscapeDataString(other), Uri.EscapeDataString(one));

        Assert.AreEquivalent(ladder.Keys.ToList(), swapped.Keys.ToList());
        Assert.IsTrue(ladder.Count > 2 && ladder.All(card => swapped[card.Key] != card.Value));
    }

    [TestMethod]
    public async Task The_picture_of_the_ladder_has_the_cards_of_the_page()
    {
        var cards = Events.Get("/api/ladder").GetProperty("cards").EnumerateArray().Count();

        var drawn = System.Xml.Linq.XDocument.Parse(await Asked.Text("/api/ladder.svg"));

        Assert.AreEqual(cards, drawn.Descendants().Count(shape => shape.Name.LocalName == "g"));
    }

    [TestMethod]
    [DataRow("/api/events?type=nonsense")]
    [DataRow("/api/events?from=yesterday")]
    [DataRow("/api/ladder?confidence=2")]
    [DataRow("/api/questions/casualties?nonsense=1")]
    [DataRow("/api/questions/casualties?as=nonsense")]
    public async Task What_cannot_be_asked_is_told_as_a_problem(string path)
    {
        using var response = await Asked.Get(path);

        Assert.AreEqual((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [TestMethod]
    [DataRow("/api/event/nothing")]
    [DataRow("/api/article/nothing")]
    [DataRow("/api/thing/nothing")]
    [DataRow("/api/questions/nothing")]
    [DataRow("/api/download/nothing")]
    [DataRow("/assets/nothing.js")]
    [DataRow("/assets/..%2Findex.html")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var response = await Asked.Get(path);

        Assert.AreEqual(HttpStatusCode.NotFound, response.StatusCode);
    }

    [TestMethod]
    public async Task What_a_client_has_is_not_sent_again_while_the_store_is_the_same()
    {
        using var first = await Asked.Get("/api/events");
        using var again = await Asked.Get("/api/events", tag: first.Headers.ETag!.Tag);

        Assert.AreEqual(HttpStatusCode.NotModified, again.StatusCode);
    }

    [TestMethod]
    public void Words_are_found_in_events_names_and_texts_whatever_their_case()
    {
        var title = Events.Get("/api/events").GetProperty("events")[0].GetProperty("label").GetString()!;
        var word = title.Split(' ')[0].ToUpperInvariant();

        var found = Events.Get($"/api/search?q={Uri.EscapeDataString(word)}");

        Assert.IsTrue(found.GetProperty("events").GetArrayLength() > 0);
        foreach (var hit in found.GetProperty("texts").EnumerateArray())
            Assert.AreEqual(word, hit.GetProperty("words").GetString(), ignoreCase: true);
    }

    [TestMethod]
    public void Every_mark_of_an_article_lies_in_its_text_and_none_on_another()
    {
        foreach (var article in Events.Get("/api/coverage").GetProperty("articles").EnumerateArray())
        {
            var page = Events.Get($"/api/article/{Uri.EscapeDataString(article.GetProperty("document").GetString()!)}");
            var end = 0;
            foreach (var mark in page.GetProperty("marks").EnumerateArray())
            {
                Assert.IsTrue(mark.GetProperty("start").GetInt32() >= end);
                end = mark.GetProperty("end").GetInt32();
            }
            Assert.IsTrue(end <= page.GetProperty("text").GetString()!.Length);
        }
    }

    [TestMethod]
    public async Task Everything_that_the_description_tells_of_is_there()
    {
        foreach (var path in Events.Get("/openapi.json").GetProperty("paths").EnumerateObject().Select(path => path.Name).Where(path => path.StartsWith("/api/", StringComparison.Ordinal)))
        {
            using var response = await Asked.Get(path.Replace("{format}", path.Contains("resource", StringComparison.Ordinal) ? "turtle?iri=https://w3id.org/talion%23Attack" : "csv", StringComparison.Ordinal)
                .Replace("event/{name}", Events.Any()["/id/".Length..], StringComparison.Ordinal).Replace("chain/{name}", "chain/" + Events.Any()["/id/event/".Length..], StringComparison.Ordinal).Replace("{name}", "casualties", StringComparison.Ordinal)
                .Replace("/api/article/{id}", "/api" + Events.AnyArticle()["/id".Length..], StringComparison.Ordinal).Replace("{id}", Events.AnyActor()["/id/".Length..], StringComparison.Ordinal));

            Assert.AreEqual(HttpStatusCode.OK, response.StatusCode, path);
        }
    }

    static Dictionary<string, string> Sides(string one, string other) => Events.Get($"/api/ladder?one={one}&other={other}").GetProperty("cards").EnumerateArray()
        .ToDictionary(card => card.GetProperty("id").GetString()!, card => card.GetProperty("side").GetString()!);
}
