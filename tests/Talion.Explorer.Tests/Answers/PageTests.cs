using Microsoft.AspNetCore.Http;
using Talion.Web.Explorer.Pages;

namespace Talion.Explorer.Tests.Answers;

[TestClass]
public sealed class PageTests
{
    [TestMethod]
    [DataRow("/")]
    [DataRow("/map")]
    [DataRow("/questions/weapons-by-actor")]
    public async Task A_page_may_load_and_run_nothing_but_the_servers_own_files(string path)
    {
        using var response = await Asked.Get(path, "text/html");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        StringAssert.StartsWith(policy, "default-src 'none'; script-src 'self'; style-src 'self';");
        Assert.IsFalse(policy.Contains("unsafe", StringComparison.Ordinal));
        Assert.AreEqual("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [TestMethod]
    public async Task The_first_view_is_no_larger_than_half_a_megabyte()
    {
        Needed.Pages();
        using var client = new HttpClient { BaseAddress = ExplorerSession.Server.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var shell = await Asked.Text("/", "text/html");
        var assets = System.Text.RegularExpressions.Regex.Matches(shell, "/assets/[^\"]+").Select(match => match.Value);

        var sum = 0L;
        foreach (var path in (IEnumerable<string>)["/", .. assets, "/api/overview", "/api/ladder"])
            sum += (await client.GetByteArrayAsync(path)).LongLength;

        Assert.IsTrue(sum < 500_000, $"{sum} bytes");
    }

    [TestMethod]
    public async Task Files_that_clients_keep_for_ever_are_the_same_compressed_or_not()
    {
        Needed.Pages();
        var script = System.Text.RegularExpressions.Regex.Match(await Asked.Text("/", "text/html"), "/assets/[^\"]+\\.js").Value;
        using var plain = await Asked.Get(script);
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.Brotli }) { BaseAddress = ExplorerSession.Server.Address };

        Assert.IsTrue(plain.Headers.CacheControl!.Extensions.Any(extension => extension.Name == "immutable"));
        Assert.AreEqual(await plain.Content.ReadAsStringAsync(), await client.GetStringAsync(script));
    }

    [TestMethod]
    public async Task A_program_that_was_built_without_pages_says_so_and_what_it_needs()
    {
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        context.Response.Body = body;

        await new PageEndpoint(new PageFiles(typeof(string).Assembly)).SendShell(context);

        StringAssert.Contains(System.Text.Encoding.UTF8.GetString(body.ToArray()), "Node 20 or newer");
    }
}
