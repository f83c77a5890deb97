using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Talion.Web.Problems;

namespace Talion.Web.Tests.Problems;

[TestClass]
public sealed class ProblemTests
{
    [TestMethod]
    public async Task A_query_that_is_not_well_formed_is_told_with_line_and_column()
    {
        await using var server = await TestServer.Start();

        var problem = await ProblemOf(await server.Get(Data.Url("SELECT *\n{ ?s ?p }")), HttpStatusCode.BadRequest);

        Assert.AreEqual(2, problem.GetProperty("line").GetInt32());
        Assert.AreEqual(9, problem.GetProperty("column").GetInt32());
        Assert.AreEqual("Not well formed", problem.GetProperty("title").GetString());
    }

    [TestMethod]
    public async Task A_document_that_is_not_well_formed_is_told_with_line_and_column_and_changes_nothing()
    {
        await using var server = await TestServer.Start();
        var body = new StringContent("<http://example.org/s> <http://example.org/p> 1 .\n<http://example.org/s> what 2 .", new System.Net.Http.Headers.MediaTypeHeaderValue("text/turtle"));

        var problem = await ProblemOf(await server.Send(new HttpRequestMessage(HttpMethod.Put, "/store?graph=http://example.org/g") { Content = body }), HttpStatusCode.BadRequest);

        Assert.AreEqual(2, problem.GetProperty("line").GetInt32());
        Assert.AreEqual(0, server.Store.Snapshot.Source.Count(default));
    }

    [TestMethod]
    [DataRow("GET", "/nowhere", HttpStatusCode.NotFound)]
    [DataRow("DELETE", "/sparql", HttpStatusCode.MethodNotAllowed)]
    [DataRow("GET", "/store", HttpStatusCode.BadRequest)]
    [DataRow("GET", "/store?graph=relative", HttpStatusCode.BadRequest)]
    [DataRow("GET", "/store?graph=http://example.org/%3E%3C", HttpStatusCode.BadRequest)]
    [DataRow("GET", "/store?default&graph=http://example.org/", HttpStatusCode.BadRequest)]
    [DataRow("GET", "/store?graph=http://example.org/none", HttpStatusCode.NotFound)]
    [DataRow("GET", "/sparql?query=ASK+%7B%7D&default-graph-uri=%22", HttpStatusCode.BadRequest)]
    [DataRow("POST", "/sparql", HttpStatusCode.UnsupportedMediaType)]
    public async Task Whatever_is_not_answered_is_told_as_a_problem(string method, string path, HttpStatusCode status)
    {
        await using var server = await TestServer.Start();

        var problem = await ProblemOf(await server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path)), status);

        Assert.AreEqual((int)status, problem.GetProperty("status").GetInt32());
    }

    [TestMethod]
    public async Task A_method_that_is_not_allowed_comes_with_those_that_are()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Client.DeleteAsync("/sparql");

        Assert.AreEquivalent((string[])["GET", "HEAD", "POST"], response.Content.Headers.Allow);
    }

    [TestMethod]
    public async Task Nobody_outside_sees_more_of_an_unforeseen_failure_than_that_there_was_one()
    {
        var log = new StringWriter();
        var context = new DefaultHttpContext();
        context.RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider();
        context.Request.Method = "GET";
        context.Request.Path = "/sparql";
        context.Request.QueryString = new("?token=secret");
        context.Response.Body = new MemoryStream();

        await new ProblemMiddleware(_ => throw new InvalidOperationException("The wire to\nthe moon broke."), log).InvokeAsync(context);

        Assert.AreEqual("GET /sparql: InvalidOperationException: The wire to the moon broke.\n", log.ToString().ReplaceLineEndings("\n"));
        Assert.AreEqual(500, context.Response.StatusCode);
        var sent = System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
        Assert.DoesNotContain("moon", sent);
        Assert.DoesNotContain("   at ", sent);
    }

    static async Task<JsonElement> ProblemOf(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.AreEqual(status, response.StatusCode, text);
        Assert.AreEqual("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("   at ", text);
        return JsonDocument.Parse(text).RootElement;
    }
}
