using System.Globalization;
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
    public async Task The_download_of_an_event_holds_it_alone()
    {
        var id = Events.Any()["/id/".Length..];
        var lines = (await Asked.Text($"/api/download/jsonl?event={Uri.EscapeDataString(id)}")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.AreEqual(1, lines.Length);
        StringAssert.Contains(lines[0], id);
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
    public void Stretches_of_a_list_make_up_the_whole()
    {
        var whole = Ids("/api/events?limit=1000");

        CollectionAssert.AreEqual(whole, (string[])[.. Ids("/api/events?limit=7"), .. Ids("/api/events?offset=7&limit=20"), .. Ids("/api/events?offset=27&limit=1000")]);
        Assert.HasCount(Events.Get("/api/overview").GetProperty("events").GetInt32(), whole);
        Assert.IsEmpty(Ids("/api/events?offset=100000"));
    }

    [TestMethod]
    public void An_outline_tells_of_the_same_events_as_the_list_in_the_same_order()
    {
        var (list, outline, points) = (Events.Get("/api/events?limit=1000"), Events.Get("/api/outline"), Events.Get("/api/points"));
        var lines = list.GetProperty("events").EnumerateArray().ToList();
        var dated = lines.Count - list.GetProperty("undated").GetInt32();

        Assert.AreEqual((lines.Count, dated), (outline.GetProperty("typeOf").GetArrayLength(), outline.GetProperty("days").GetArrayLength()));
        var day = DateOnly.Parse(outline.GetProperty("first").GetString()!, CultureInfo.InvariantCulture);
        for (var i = 0; i < lines.Count; i++)
        {
            Assert.AreEqual(lines[i].GetProperty("type").GetString(), outline.GetProperty("types")[outline.GetProperty("typeOf")[i].GetInt32()].GetString());
            Assert.AreEqual(lines[i].GetProperty("standing").GetString(), outline.GetProperty("standings")[outline.GetProperty("standingOf")[i].GetInt32()].GetString());
            var point = outline.GetProperty("pointOf")[i].GetInt32();
            Assert.AreEqual(lines[i].TryGetProperty("latitude", out var latitude), point >= 0);
            if (point >= 0)
                Assert.AreEqual(latitude.GetDouble(), points.GetProperty("latitudes")[point].GetDouble(), 0.0001);
            if (i >= dated)
                continue;
            day = day.AddDays(outline.GetProperty("days")[i].GetInt32());
            Assert.AreEqual(lines[i].GetProperty("from").GetString(), day.ToString("O", CultureInfo.InvariantCulture));
            Assert.AreEqual(lines[i].GetProperty("to").GetString(), day.AddDays(outline.GetProperty("lengths")[i].GetInt32()).ToString("O", CultureInfo.InvariantCulture));
        }
    }

    [TestMethod]
    public void The_events_of_an_actor_a_point_and_a_search_are_told_apart()
    {
        var actor = Events.AnyActor()["/id/".Length..];
        var page = Events.Get($"/api/thing/{actor}");
        var own = Events.Get($"/api/events?thing={actor}&limit=1000");

        Assert.AreEqual(page.GetProperty("events").GetInt32(), own.GetProperty("total").GetInt32());
        Assert.IsTrue(own.GetProperty("events").EnumerateArray().All(line => line.GetProperty("parts").GetArrayLength() > 0));
        var (outline, whole) = (Events.Get("/api/outline"), Ids("/api/events?limit=1000"));
        var point = outline.GetProperty("pointOf").EnumerateArray().First(number => number.GetInt32() >= 0).GetInt32();
        var there = whole.Where((_, i) => outline.GetProperty("pointOf")[i].GetInt32() == point).ToArray();
        CollectionAssert.AreEqual(there, Ids($"/api/events?point={point}&limit=1000"));
        CollectionAssert.AreEquivalent(
            Events.Get("/api/search?q=rocket").GetProperty("events").EnumerateArray().Select(line => line.GetProperty("id").GetString()).ToArray(), Ids("/api/events?q=rocket"));
        Assert.IsEmpty(Ids("/api/events?thing=nobody/at-all"));
    }

    [TestMethod]
    public void A_ladder_is_sent_in_stretches_that_make_up_the_whole()
    {
        var whole = Events.Get("/api/ladder?top=0&bottom=1000000");
        var middle = Browser.Number((int)(whole.GetProperty("height").GetDouble() / 3));
        var (upper, lower) = (Events.Get($"/api/ladder?top=0&bottom={middle}"), Events.Get($"/api/ladder?top={middle}&bottom=1000000"));

        Assert.AreEqual(whole.GetProperty("total").GetInt32(), whole.GetProperty("cards").GetArrayLength());
        Assert.IsTrue(upper.GetProperty("cards").GetArrayLength() < whole.GetProperty("cards").GetArrayLength());
        foreach (var shapes in (string[])["cards", "rungs"])
        {
            var orders = upper.GetProperty(shapes).EnumerateArray().Concat(lower.GetProperty(shapes).EnumerateArray()).Select(shape => shape.GetProperty("order").GetInt32()).Distinct().Order();
            CollectionAssert.AreEqual(Enumerable.Range(0, whole.GetProperty(shapes).GetArrayLength()).ToArray(), orders.ToArray());
        }
    }

    [TestMethod]
    public async Task What_was_passed_over_is_read_to_the_end_and_summed()
    {
        var (list, tries) = (Events.Get("/api/passed-over?limit=1000"), 0);
        while (list.GetProperty("read").GetInt32() < list.GetProperty("articles").GetInt32() && tries++ < 100)
            list = Events.Get("/api/passed-over?limit=1000");
        var sentences = list.GetProperty("stretch").EnumerateArray().ToList();

        Assert.HasCount(list.GetProperty("sentences").GetInt32(), sentences);
        Assert.AreEqual(sentences.Count, list.GetProperty("beside").EnumerateArray().Sum(tally => tally.GetProperty("count").GetInt32()));
        foreach (var word in list.GetProperty("words").EnumerateArray())
            Assert.AreEqual(word.GetProperty("count").GetInt32(), Events.Get($"/api/passed-over?word={word.GetProperty("word").GetString()}").GetProperty("total").GetInt32());
        var table = await Asked.Text("/api/passed-over.csv");
        Assert.IsTrue(sentences.TrueForAll(each => table.Contains(each.GetProperty("sentence").GetProperty("document").GetString()!, StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Coverage_is_a_table_too()
    {
        var lines = (await Asked.Text("/api/coverage.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.HasCount(1 + Events.Get("/api/coverage").GetProperty("total").GetInt32(), lines);
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
    [DataRow("/api/ladder?top=-1")]
    [DataRow("/api/events?limit=0")]
    [DataRow("/api/events?limit=1001")]
    [DataRow("/api/events?offset=-1")]
    [DataRow("/api/events?point=here")]
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

    static string[] Ids(string path) => [.. Events.Get(path).GetProperty("events").EnumerateArray().Select(line => line.GetProperty("id").GetString()!)];

    static Dictionary<string, string> Sides(string one, string other) => Events.Get($"/api/ladder?one={one}&other={other}").GetProperty("cards").EnumerateArray()
        .ToDictionary(card => card.GetProperty("id").GetString()!, card => card.GetProperty("side").GetString()!);
}
