using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Talion.Cli.Commands;
using Talion.Testing;

namespace Talion.Cli.Tests;

[TestClass]
public sealed class ServeCommandTests
{
    [TestMethod]
    public async Task The_example_of_the_help_page_serves_until_it_is_stopped()
    {
        var command = (ExampleCommand)ServeCommand.Create(new Terminal(Stream.Null, Stream.Null, TextWriter.Null));
        using var server = new RunningServer(command.Example["talion ".Length..]);

        StringAssert.Matches(server.Greeting, new Regex(@"\A[\d,]+ quads at http://127\.0\.0\.1:\d+/ for browsers and http://127\.0\.0\.1:\d+/sparql for queries, read-only\. Ctrl-C stops\.\z"));
        Assert.Contains("true", await server.Client.GetStringAsync("/sparql?query=ASK+%7B%3Fs+%3Fp+%3Fo%7D"));
        Assert.AreEqual((ExitCode.Success, ""), await server.Stop());
    }

    [TestMethod]
    public async Task Only_who_shows_the_token_of_the_file_can_write()
    {
        using var folder = new TemporaryFolder();
        folder.Write("token", "a secret\n");
        using var server = new RunningServer($"serve --store {folder["store"]} --port 0 --writable --token-file {folder["token"]}");
        HttpRequestMessage Update(string token) => new(HttpMethod.Post, "/sparql")
        {
            Headers = { Authorization = new("Bearer", token) },
            Content = new FormUrlEncodedContent([new("update", "INSERT DATA { <http://example.org/s> <http://example.org/p> 1 }")]),
        };

        StringAssert.Contains(server.Greeting, "writable with the token", StringComparison.Ordinal);
        Assert.AreEqual(HttpStatusCode.Unauthorized, (await server.Client.SendAsync(Update("a guess"))).StatusCode);
        Assert.AreEqual(HttpStatusCode.NoContent, (await server.Client.SendAsync(Update("a secret"))).StatusCode);

        var (_, error) = await server.Stop();
        Assert.AreEqual("", error);
        StringAssert.Contains(Outcome.With("SELECT ?s { ?s ?p ?o }", "query", "-", "--store", folder["store"], "--format", "csv").Output, "http://example.org/s", StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_store_that_is_served_for_writing_is_not_built_meanwhile()
    {
        using var folder = new TemporaryFolder();
        folder.Write("token", "a secret");
        folder.Write("one.txt", "Rockets hit a camp on 3 March 2020, killing two soldiers.");
        using var server = new RunningServer($"serve --store {folder["store"]} --port 0 --writable --token-file {folder["token"]}");

        var outcome = Outcome.Of("build", folder["one.txt"], "--store", folder["store"]);

        Assert.AreEqual(ExitCode.Failure, outcome.Code);
        StringAssert.Contains(outcome.Error, $"is being written by process {Environment.ProcessId} ", StringComparison.Ordinal);
    }

    [TestMethod]
    [DataRow("--store", "nowhere")]
    [DataRow("--writable")]
    [DataRow("--token-file", "token")]
    [DataRow("--writable", "--token-file", "nowhere")]
    [DataRow("--host", "somewhere.example")]
    [DataRow("--port", "70000")]
    [DataRow("--timeout", "0")]
    [DataRow("--allow-load", "relative")]
    public void A_callers_mistake_is_one_line_and_exit_code_2(params string[] arguments)
    {
        var outcome = Outcome.Of(["serve", "--port", "0", .. arguments]);

        Assert.AreEqual(ExitCode.Usage, outcome.Code, outcome.Error);
        StringAssert.Matches(outcome.Error, new Regex(@"\Atalion: [^\n]+\n\z"));
    }

    [TestMethod]
    public void A_port_that_is_taken_is_said_in_one_line()
    {
        using var server = new RunningServer("serve --store talion-demo/store --port 0");

        var outcome = DemoStore.Run($"serve --store talion-demo/store --port {server.Client.BaseAddress!.Port}");

        Assert.AreEqual(ExitCode.Failure, outcome.Code);
        StringAssert.Contains(outcome.Error, "address already in use", StringComparison.Ordinal);
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public void A_working_directory_that_is_gone_does_not_matter()
    {
        using var folder = new TemporaryFolder();
        using var server = Process.Start(new ProcessStartInfo("sh")
        {
            ArgumentList = { "-c", "mkdir gone && cd gone && rmdir ../gone && exec dotnet exec \"$0\" serve --store \"$1\" --port 0", typeof(CommandLine).Assembly.Location, DemoStore.Store },
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        })!;

        var greeting = server.StandardOutput.ReadLine();
        server.Kill();

        StringAssert.Contains(greeting, "quads at http://", StringComparison.Ordinal);
    }
}
