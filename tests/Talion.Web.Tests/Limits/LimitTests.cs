using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Talion.Web.Limits;

namespace Talion.Web.Tests.Limits;

[TestClass]
public sealed class LimitTests
{
    /// <summary>Takes longer than anybody would wait.</summary>
    const string Endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    [TestMethod]
    public async Task A_query_that_takes_too_long_is_stopped()
    {
        await using var server = await Start(limits => limits with { Deadline = TimeSpan.FromMilliseconds(200) });

        await AssertLimit(await server.Get(Data.Url(Endless)), "time");
    }

    [TestMethod]
    public async Task A_result_of_too_many_rows_is_refused()
    {
        await using var server = await Start(limits => limits with { Rows = 100 });

        await AssertLimit(await server.Get(Data.Url("SELECT * { ?s ?p ?o }")), "rows");
        Assert.IsTrue((await server.Get(Data.Url("SELECT * { ?s ?p ?o } LIMIT 100"))).IsSuccessStatusCode);
    }

    [TestMethod]
    public async Task A_query_that_would_keep_too_much_is_stopped()
    {
        await using var server = await Start(limits => limits with { Memory = 100_000 });

        await AssertLimit(await server.Get(Data.Url("SELECT * { ?s ?p ?o . ?t ?q ?u } ORDER BY ?u ?o")), "memory");
    }

    [TestMethod]
    public async Task An_answer_that_breaks_off_half_way_cannot_be_taken_for_whole()
    {
        await using var server = await Start(limits => limits with { Rows = 5000 });

        await Assert.ThrowsExactlyAsync<HttpRequestException>(async () => await server.Client.GetStringAsync(Data.Url("SELECT * { ?s ?p ?o . ?t ?q ?u }")));
    }

    [TestMethod]
    [DataRow("application/sparql-query")]
    [DataRow("application/sparql-update")]
    [DataRow("application/x-www-form-urlencoded")]
    public async Task A_body_that_is_too_large_is_refused(string type)
    {
        await using var server = await Start(limits => limits with { Body = 1000 });
        var content = new StringContent("query=ASK{}" + new string(' ', 1000), new System.Net.Http.Headers.MediaTypeHeaderValue(type));

        using var response = await server.Send(new HttpRequestMessage(HttpMethod.Post, "/sparql") { Content = content });

        Assert.AreEqual(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.AreEqual("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [TestMethod]
    public async Task Who_comes_when_all_places_are_taken_is_asked_to_come_again()
    {
        await using var server = await Start(limits => limits with { Queries = 1, Waiting = 1, Deadline = TimeSpan.FromSeconds(20) });
        using var leaving = new CancellationTokenSource();
        var running = Enumerable.Range(0, 6).Select(_ => server.Client.GetAsync(Data.Url(Endless), leaving.Token)).ToList();

        using var sent = await await Task.WhenAny(running);

        Assert.AreEqual(HttpStatusCode.ServiceUnavailable, sent.StatusCode);
        Assert.AreEqual(TimeSpan.FromSeconds(1), sent.Headers.RetryAfter!.Delta);
        Assert.AreEqual(HttpStatusCode.OK, (await server.Client.GetAsync("/health")).StatusCode);
        await leaving.CancelAsync();
        await Task.WhenAll(running.Select(request => request.ContinueWith(_ => { }, TaskScheduler.Default)));
        // Who has left holds no place.
        Assert.AreEqual("true", JsonDocument.Parse(await Retried(server)).RootElement.GetProperty("boolean").GetRawText());
    }

    [TestMethod]
    public async Task A_client_that_does_not_read_its_answer_is_hung_up_on()
    {
        await using var server = await Start(limits => limits with
        {
            Queries = 1,
            Deadline = TimeSpan.FromMilliseconds(500),
            Grace = TimeSpan.FromMilliseconds(200),
            Rows = long.MaxValue,
            Memory = long.MaxValue,
        });
        using var idle = new TcpClient { ReceiveBufferSize = 4096 };
        await idle.ConnectAsync(server.Server.Address.Host, server.Server.Address.Port);
        await idle.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {Data.Url("SELECT * { ?a ?b ?c . ?d ?e ?f }")} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        // The answer has begun, so that its thread waits for this client.
        await idle.GetStream().ReadExactlyAsync(new byte[1]);

        Assert.Contains("true", await Retried(server));
    }

    [TestMethod]
    public async Task A_server_that_is_stopped_lets_short_work_finish_and_tells_the_rest()
    {
        var server = await Start(limits => limits with { Stop = TimeSpan.FromMilliseconds(300), Deadline = TimeSpan.FromSeconds(60) });
        var running = server.Client.GetAsync(Data.Url(Endless));
        // A query that was answered later shows that the long one has begun.
        await server.GetText(Data.Url("ASK {}"));

        await server.Server.Stop();

        using var told = await running;
        Assert.AreEqual(HttpStatusCode.ServiceUnavailable, told.StatusCode);
        Assert.Contains("Stopping", await told.Content.ReadAsStringAsync());
        await server.DisposeAsync();
    }

    static Task<TestServer> Start(Func<ServerLimits, ServerLimits> change) =>
        TestServer.Start(Data.Numbers(2000), options => options with { Limits = change(options.Limits) });

    static async Task<string> Retried(TestServer server)
    {
        while (true)
        {
            using var response = await server.Get(Data.Url("ASK {}"));
            if (response.IsSuccessStatusCode)
                return await response.Content.ReadAsStringAsync();
        }
    }

    static async Task AssertLimit(HttpResponseMessage response, string limit)
    {
        Assert.AreEqual(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.AreEqual("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.AreEqual(limit, problem.GetProperty("limit").GetString());
        Assert.AreEqual(422, problem.GetProperty("status").GetInt32());
    }
}
